// Comfort only: every page works without this file.
document.addEventListener('change', event => {
  const all = event.target.closest('[data-choose-all]');
  const boxes = [...document.querySelectorAll('input[name=document]')];
  if (all) {
    boxes.forEach(box => { box.checked = all.checked; });
  } else if (event.target.name === 'document') {
    const master = document.querySelector('[data-choose-all]');
    const chosen = boxes.filter(box => box.checked).length;
    master.checked = chosen === boxes.length;
    master.indeterminate = chosen > 0 && chosen < boxes.length;
  }
});

// A page that looks again by itself must not close what somebody opened, nor take away what somebody types.
document.addEventListener('htmx:beforeRequest', event => {
  const busy = event.target.querySelector('details[open] textarea, .timeline details[open]');
  const form = event.target.matches('form');
  if (busy && !form) {
    event.preventDefault();
  }
});

// What was changed in a form is not lost by leaving the page by mistake.
document.querySelectorAll('form[data-guard]').forEach(form => {
  const asDrawn = new URLSearchParams(new FormData(form)).toString();
  const isChanged = () => new URLSearchParams(new FormData(form)).toString() !== asDrawn;
  const mark = form.querySelector('[data-unsaved]');
  let leaving = false;
  form.addEventListener('input', () => { mark.hidden = !isChanged(); });
  form.addEventListener('submit', () => { leaving = true; });
  window.addEventListener('beforeunload', event => {
    if (!leaving && isChanged()) {
      event.preventDefault();
    }
  });
});
