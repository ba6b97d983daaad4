namespace RunnersKnee.Rules.Tests;

/// <summary>The JSON of <see cref="SampleAdvice"/>, to the letter.</summary>
internal static class SampleAdviceJson
{
<<<<<<< HEAD
    internal const string Whole =
        """
        {
          "id": "Jürgen's \"knee\"",
          "guidelineAdditions": true,
          "knowledge": {
            "version": "1.0.0",
            "hash": "sha256-00"
          },
          "assessment": {
            "likelihood": "likely",
            "criteria": [
              {
                "finding": "kneecapPain",
                "status": "notMet",
                "origin": "source",
                "statements": [
                  "RK-03"
                ],
                "evidence": {
                  "verdict": "notAddressed",
                  "text": "Nothing – so far.",
                  "references": [
                    {
                      "text": "Collins 2018 <doi>",
                      "basis": "secondHand"
                    }
                  ]
                }
              }
            ],
            "contributors": [
              {
                "finding": "overPronation",
                "statements": [
                  "RK-15"
                ],
                "evidence": {
                  "verdict": "notAddressed",
                  "text": "Nothing – so far.",
                  "references": [
                    {
                      "text": "Collins 2018 <doi>",
                      "basis": "secondHand"
                    }
                  ]
                }
              }
            ],
            "because": [
              {
                "rule": "a-rule",
                "facts": [
                  "cannotFlexTo90=yes"
                ]
              }
            ]
          },
          "notes": [
            {
              "code": "examNeeded",
              "text": "See one.",
              "statements": [
                "RK-11"
              ],
              "because": []
            }
          ],
          "referral": {
            "urgency": "sameDay",
            "reasons": [
              {
                "code": "childUnder12",
                "urgency": "sameDay",
                "text": "A child.",
                "because": [
                  {
                    "rule": "a-rule",
                    "facts": [
                      "cannotFlexTo90=yes"
                    ]
                  }
                ],
                "citation": "Peck 2017"
              },
              {
                "code": "acuteInjury",
                "urgency": "routine",
                "text": "An injury.",
                "because": []
              }
            ]
          },
          "plan": {
            "status": "active",
            "currentStep": "stopPainAndSwelling",
            "steps": [
              {
                "step": "stopPainAndSwelling",
                "title": "First",
                "text": "Begin here.",
                "status": "current",
                "recommendations": [
                  {
                    "treatment": "iceWithCompression",
                    "status": "recommended",
                    "origin": "source",
                    "statements": [
                      "RK-20"
                    ],
                    "text": "Ice.",
                    "dose": {
                      "minutesPerSessionMax": 15,
                      "towelUnderPack": true,
                      "timesPerDaySource": {
                        "min": 4,
                        "max": 6
                      }
                    },
                    "waitingFor": [],
                    "contraindicatedBy": [],
                    "unanswered": [
                      "raynauds"
                    ],
                    "cautions": [
                      {
                        "code": "age60OrOver",
                        "text": "Take care."
                      }
                    ],
                    "because": [
                      {
                        "rule": "a-rule",
                        "facts": [
                          "cannotFlexTo90=yes"
                        ]
                      }
                    ],
                    "evidence": {
                      "verdict": "notAddressed",
                      "text": "Nothing – so far.",
                      "references": [
                        {
                          "text": "Collins 2018 <doi>",
                          "basis": "secondHand"
                        }
                      ]
                    }
                  },
                  {
                    "treatment": "iliotibialBandStretching",
                    "status": "notIndicated",
                    "origin": "guideline",
                    "statements": [],
                    "text": "",
                    "waitingFor": [
                      "tightIliotibialBand"
                    ],
                    "contraindicatedBy": [],
                    "unanswered": [],
                    "cautions": [],
                    "because": [],
                    "evidence": {
                      "verdict": "notAddressed",
                      "text": "Nothing – so far.",
                      "references": [
                        {
                          "text": "Collins 2018 <doi>",
                          "basis": "secondHand"
                        }
                      ]
                    }
                  }
                ]
              }
            ]
          },
          "warnings": [
            {
              "treatment": "nsaid",
              "level": "avoid",
              "statements": [
                "RK-22"
              ],
              "text": "No.",
              "liftedWhen": "lastResort",
              "because": [],
              "evidence": {
                "verdict": "notAddressed",
                "text": "Nothing – so far.",
                "references": [
                  {
                    "text": "Collins 2018 <doi>",
                    "basis": "secondHand"
                  }
                ]
              }
            },
            {
              "treatment": "surgery",
              "level": "avoid",
              "statements": [],
              "text": "Never.",
              "because": [],
              "evidence": {
                "verdict": "notAddressed",
                "text": "Nothing – so far.",
                "references": [
                  {
                    "text": "Collins 2018 <doi>",
                    "basis": "secondHand"
                  }
                ]
              }
            }
          ],
          "lastResort": {
            "reached": true,
            "outstanding": [
              "strengthen"
            ],
            "options": [
              {
                "treatment": "nsaid",
                "standing": "discussWithClinician",
                "statements": [
                  "RK-39"
                ],
                "text": "Ask.",
                "cautions": [],
                "unanswered": [
                  "age",
                  "pepticUlcer"
                ],
                "because": [
                  {
                    "rule": "a-rule",
                    "facts": [
                      "cannotFlexTo90=yes"
                    ]
                  }
                ],
                "evidence": {
                  "verdict": "notAddressed",
                  "text": "Nothing – so far.",
                  "references": [
                    {
                      "text": "Collins 2018 <doi>",
                      "basis": "secondHand"
                    }
                  ]
                }
              }
            ],
            "because": []
          },
          "verdicts": [
            {
              "treatment": "nsaid",
              "verdict": "deferToClinician",
              "text": "Later.",
              "contraindicatedBy": [
                "pepticUlcer"
              ],
              "cautions": [
                {
                  "code": "age60OrOver",
                  "text": "Take care."
                }
              ],
              "waitingFor": [],
              "unanswered": [
                "age",
                "takesWarfarin"
              ],
              "because": [
                {
                  "rule": "a-rule",
                  "facts": [
                    "cannotFlexTo90=yes"
                  ]
                }
              ]
            }
          ],
          "nextQuestions": [
            {
              "ask": "age",
              "kind": "number",
              "text": "How old?",
              "couldChange": [
                "lastResort"
              ]
            },
            {
              "ask": "limp",
              "kind": "yesNo",
              "text": "A limp?",
              "couldChange": []
            }
          ],
          "local": [
            {
              "rule": "clinic",
              "code": "pool",
              "text": "Swim."
            }
          ],
          "degraded": [
            {
              "rule": "broken",
              "message": "It failed."
            }
          ],
          "complete": false,
          "disclaimer": "For information."
        }
        """;
=======
    internal static string Whole => Read("whole");
>>>>>>> 8643d07 (Keep the sample advice's JSON as JSON)

    internal static string Least => Read("least");

<<<<<<< HEAD
    internal const string Brief =
        """
        {
          "id": "Jürgen's \"knee\"",
          "guidelineAdditions": true,
          "knowledge": {
            "version": "1.0.0",
            "hash": "sha256-00"
          },
          "assessment": {
            "likelihood": "likely",
            "criteria": [
              {
                "finding": "kneecapPain",
                "status": "notMet",
                "origin": "source",
                "statements": [
                  "RK-03"
                ]
              }
            ],
            "contributors": [
              {
                "finding": "overPronation",
                "statements": [
                  "RK-15"
                ]
              }
            ]
          },
          "notes": [
            {
              "code": "examNeeded",
              "statements": [
                "RK-11"
              ]
            }
          ],
          "referral": {
            "urgency": "sameDay",
            "reasons": [
              {
                "code": "childUnder12",
                "urgency": "sameDay"
              },
              {
                "code": "acuteInjury",
                "urgency": "routine"
              }
            ]
          },
          "plan": {
            "status": "active",
            "currentStep": "stopPainAndSwelling",
            "steps": [
              {
                "step": "stopPainAndSwelling",
                "status": "current",
                "recommendations": [
                  {
                    "treatment": "iceWithCompression",
                    "status": "recommended",
                    "origin": "source",
                    "statements": [
                      "RK-20"
                    ],
                    "waitingFor": [],
                    "contraindicatedBy": [],
                    "unanswered": [
                      "raynauds"
                    ],
                    "cautions": [
                      {
                        "code": "age60OrOver"
                      }
                    ]
                  },
                  {
                    "treatment": "iliotibialBandStretching",
                    "status": "notIndicated",
                    "origin": "guideline",
                    "statements": [],
                    "waitingFor": [
                      "tightIliotibialBand"
                    ],
                    "contraindicatedBy": [],
                    "unanswered": [],
                    "cautions": []
                  }
                ]
              }
            ]
          },
          "warnings": [
            {
              "treatment": "nsaid",
              "level": "avoid",
              "statements": [
                "RK-22"
              ],
              "liftedWhen": "lastResort"
            },
            {
              "treatment": "surgery",
              "level": "avoid",
              "statements": []
            }
          ],
          "lastResort": {
            "reached": true,
            "outstanding": [
              "strengthen"
            ],
            "options": [
              {
                "treatment": "nsaid",
                "standing": "discussWithClinician",
                "statements": [
                  "RK-39"
                ],
                "cautions": [],
                "unanswered": [
                  "age",
                  "pepticUlcer"
                ]
              }
            ]
          },
          "verdicts": [
            {
              "treatment": "nsaid",
              "verdict": "deferToClinician",
              "contraindicatedBy": [
                "pepticUlcer"
              ],
              "cautions": [
                {
                  "code": "age60OrOver"
                }
              ],
              "waitingFor": [],
              "unanswered": [
                "age",
                "takesWarfarin"
              ]
            }
          ],
          "nextQuestions": [
            {
              "ask": "age",
              "kind": "number",
              "couldChange": [
                "lastResort"
              ]
            },
            {
              "ask": "limp",
              "kind": "yesNo",
              "couldChange": []
            }
          ],
          "local": [
            {
              "rule": "clinic",
              "code": "pool"
            }
          ],
          "degraded": [
            {
              "rule": "broken",
              "message": "It failed."
            }
          ],
          "complete": false
        }
        """;
=======
    internal static string Brief => Read("brief");

    private static string Read(string name) => Repository.Read($"tests/RunnersKnee.Rules.Tests/Json/Samples/{name}.json").TrimEnd('\n');
>>>>>>> 8643d07 (Keep the sample advice's JSON as JSON)
}
