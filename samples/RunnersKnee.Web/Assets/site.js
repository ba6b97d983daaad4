// All of this is a convenience: the pages do without it.

// The pages of this visit, for Back and Forward. They are in the memory of this page alone; the browser is told no more than when it
// began and their numbers, and so has nothing of a person to keep.
const visit = Date.now();
const pages = [];
let at = 0;
let isTurning = false;

const anew = "The page was loaded anew. Nothing that you enter is kept, so this begins at the beginning.";

const main = () => document.getElementById("main");

function look() {
    const print = document.getElementById("print");
    if (print) {
        print.hidden = false;
        print.onclick = () => window.print();
    }
}

function show() {
    main().replaceWith(pages[at].main);
    document.title = pages[at].title;
    window.scrollTo(0, 0);
    look();

    // A fault is read first, and then mended.
    const first = main().querySelector("[aria-invalid]") ?? main().querySelector("h1");
    if (first.tabIndex < 0)
        first.tabIndex = -1;
    first.focus();
}

function say(words) {
    main().querySelector("[role=alert].told")?.remove();
    const alert = document.createElement("p");
    alert.className = "fault told";
    alert.role = "alert";
    alert.textContent = words;
    main().prepend(alert);
}

// Whoever went back and answers again loses nothing of what was answered later: that is known to the last of the pages.
function carry(fields) {
    const last = pages.at(-1).main.querySelector("form");
    const later = name => last?.querySelector(`[name=${name}]`)?.value;
    if (!later("trail")?.startsWith(fields.get("trail")))
        return;
    for (const name of ["case", "trail", "spots"])
        fields.set(name, later(name));
}

async function turn(form, button) {
    const fields = new URLSearchParams(new FormData(form));
    if (button)
        fields.set(button.name, button.value);
    carry(fields);
    isTurning = true;
    main().ariaBusy = "true";
    try {
        const address = button?.hasAttribute("formaction") ? button.formAction : form.action;
        const answer = await fetch(address, { method: "POST", body: fields, headers: { Accept: "text/html" } });
        if (answer.status >= 500)
            throw new Error(answer.statusText);
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        const next = page.getElementById("main");
        if (!next)
            throw new Error("not a page");
        pages.length = at + 1;
        pages.push({ main: document.adoptNode(next), title: page.title });
        main().ariaBusy = null;
        at++;
        history.pushState({ visit, at }, "");
        show();
    } catch {
        main().ariaBusy = null;
        say("This did not get through. Your answers are still here: please try again.");
    } finally {
        isTurning = false;
    }
}

pages.push({ main: main(), title: document.title });
look();
main().querySelector("[aria-invalid]")?.focus();
if (history.state?.at > 0)
    say(anew);
history.replaceState({ visit, at }, "");

document.addEventListener("submit", event => {
    if (event.target.method !== "post")
        return;
    event.preventDefault();
    if (!isTurning)
        turn(event.target, event.submitter);
});

window.addEventListener("popstate", event => {
    const there = event.state;
    if (!there)
        return;
    const isOurs = there.visit === visit && there.at < pages.length;
    at = isOurs ? there.at : 0;
    show();
    if (!isOurs)
        say(anew);
});

// Why something is so is asked for when somebody wants to know.
document.addEventListener("toggle", async ({ target }) => {
    const button = target.open && target.matches(".why") && target.querySelector("button");
    if (!button || button.disabled)
        return;
    button.disabled = true;
    button.textContent = "One moment …";
    try {
        const question = new URLSearchParams(new FormData(button.form));
        question.set(button.name, button.value);
        const answer = await fetch(button.formAction, { method: "POST", body: question });
        if (!answer.ok)
            throw new Error(answer.statusText);
        const piece = document.createElement("div");
        piece.innerHTML = await answer.text();
        button.replaceWith(piece);
    } catch {
        button.disabled = false;
        button.textContent = "Try again";
    }
}, true);
