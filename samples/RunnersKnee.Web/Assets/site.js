// All of this is a convenience: the pages do without it.
const print = document.getElementById("print");
if (print) {
    print.hidden = false;
    print.addEventListener("click", () => window.print());
}

// A fault is read first, and then mended.
document.querySelector("[aria-invalid]")?.focus();

// Where something is ticked already, "none of these" means the rest of them.
const none = document.querySelector('button[value="none"]');
if (none) {
    const words = none.textContent;
    const name = () => { none.textContent = document.querySelector("input:checked") ? "No to the others" : words; };
    document.addEventListener("change", name);
    name();
}

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
