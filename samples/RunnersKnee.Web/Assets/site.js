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
