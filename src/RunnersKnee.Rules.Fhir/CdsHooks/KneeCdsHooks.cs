namespace RunnersKnee.Rules.Fhir.CdsHooks;

/// <summary>The services of CDS Hooks 2.0.1: one for each hook, each with an id of its own.</summary>
/// <remarks>
/// <para>A patient without a coded diagnosis of patellofemoral pain gets no card. With one, an order for an NSAID, an intra-articular
/// corticosteroid or hyaluronic acid is judged by what the rules conclude from the record.</para>
/// <para>What could not be read is said on a card: silence means that everything was read and there is nothing to say. Nothing is ever
/// fetched from an address in a request, and nothing is kept. Safe for use by many threads at once.</para>
/// </remarks>
public sealed class KneeCdsHooks
{
    /// <summary>The hook called when a patient's record is opened.</summary>
    public const string PatientView = "patient-view";

    /// <summary>The hook called when orders are chosen.</summary>
    public const string OrderSelect = "order-select";

    /// <summary>The hook called when orders are about to be signed.</summary>
    public const string OrderSign = "order-sign";

    private const string IdPrefix = "runners-knee-";
    private readonly PatientCards _patientCards;
    private readonly OrderCards _orderCards;
    private readonly CdsHooksOptions _options;

    /// <summary>Makes the services.</summary>
    /// <param name="advisor">The advisor that concludes.</param>
    /// <param name="options">What the host sets; the defaults where null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="advisor"/> is null.</exception>
    public KneeCdsHooks(IRunnersKneeAdvisor advisor, CdsHooksOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(advisor);
        _options = options ?? new CdsHooksOptions();
        var cards = new CardFactory(_options);
        _patientCards = new PatientCards(advisor, cards);
        _orderCards = new OrderCards(advisor, cards, _options.Codes);
        Discovery = new CdsDiscovery { Services = [Service(PatientView), Service(OrderSelect), Service(OrderSign)] };
    }

    /// <summary>What discovery answers.</summary>
    public CdsDiscovery Discovery { get; }

    /// <summary>Answers a call of a hook.</summary>
    /// <param name="serviceId">The id of the service, from the address.</param>
    /// <param name="json">The body of the request.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="serviceId"/> or <paramref name="json"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    public CdsAnswer Answer(string serviceId, string json, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(serviceId);
        ArgumentNullException.ThrowIfNull(json);
        if (Find(serviceId) is not { } service)
            return CdsAnswer.NoService(serviceId);

        var faults = new FaultList("$");
        using var document = CdsRequestReader.Parse(json, faults);
        return document is not null && CdsRequestReader.Read(document.RootElement, service.Hook, faults) is { } request
            ? Answer(request, cancellationToken)
            : CdsAnswer.Malformed(faults.ToList());
    }

    /// <summary>Takes feedback on cards: checks its form, and keeps nothing.</summary>
    /// <param name="serviceId">The id of the service, from the address.</param>
    /// <param name="json">The body of the request.</param>
    /// <returns>The status of HTTP, with the faults where there are any.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="serviceId"/> or <paramref name="json"/> is null.</exception>
    public CdsAnswer Feedback(string serviceId, string json)
    {
        ArgumentNullException.ThrowIfNull(serviceId);
        ArgumentNullException.ThrowIfNull(json);
        if (Find(serviceId) is null)
            return CdsAnswer.NoService(serviceId);

        var faults = new FaultList("$");
        using var document = CdsRequestReader.Parse(json, faults);
        if (document is not null)
            CdsFeedback.Check(document.RootElement, faults);
        return faults.IsEmpty ? new CdsAnswer { Status = 200 } : CdsAnswer.Malformed(faults.ToList());
    }

    private CdsAnswer Answer(CdsRequest request, CancellationToken cancellationToken)
    {
        if (request.Records.Patient is not Patient patient)
            return CdsAnswer.Missing("$.prefetch.patient", "The patient was not sent, or could not be read.");
        if (RecordSubject.IsOther(patient, request.PatientId))
            return CdsAnswer.Missing("$.prefetch.patient", "This is not the patient of the context.");

        var today = DateOnly.FromDateTime(_options.Clock.GetUtcNow().UtcDateTime);
        var facts = RecordReader.Read(request.Records, today, _options.Codes);
        return request.DraftOrders is null
            ? CdsAnswer.Of(_patientCards.Of(facts, cancellationToken))
            : AnswerOrders(request, facts, cancellationToken);
    }

    private CdsAnswer AnswerOrders(CdsRequest request, RecordFacts facts, CancellationToken cancellationToken)
    {
        if (request.DraftOrders is not Bundle)
            return CdsAnswer.Missing("$.context.draftOrders", "A Bundle of orders is needed.");
        var drafts = DraftOrders.Of(request, _options.Codes);
        return drafts.Lacking is { } lacking
            ? CdsAnswer.Missing("$.context.selections", $"{FaultList.Quote(lacking)} is not among the draft orders.")
            : CdsAnswer.Of(_orderCards.Of(drafts, facts, cancellationToken));
    }

    private CdsService? Find(string id) => Discovery.Services.FirstOrDefault(service => service.Id == id);

    private CdsService Service(string hook) => new()
    {
        Hook = hook,
        Id = IdPrefix + hook,
        Title = _options.Words[$"service.{hook}.title"],
        Description = _options.Words[$"service.{hook}.description"],
        Prefetch = Prefetch.Queries,
    };
}
