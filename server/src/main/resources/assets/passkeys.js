// Asks the browser for a passkey, and sends its answer with the form as any other field.
document.querySelectorAll('form[data-passkey]').forEach(form => {
  const create = form.dataset.passkey === 'create';
  const able = window.PublicKeyCredential?.parseRequestOptionsFromJSON && window.PublicKeyCredential.prototype.toJSON;
  form.classList.toggle('unable', !able);
  const answer = form.querySelector('[name=antwoord]');
  const trouble = form.querySelector('[data-trouble]');

  const ask = async () => {
    const token = new URLSearchParams({_csrf: form.querySelector('[name=_csrf]').value});
    const response = await fetch(form.dataset.question, {method: 'POST', body: token});
    if (!response.ok) {
      throw new Error(response.status);
    }
    const question = await response.json();
    return create
      ? navigator.credentials.create({publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(question)})
      : navigator.credentials.get({publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(question)});
  };

  form.addEventListener('submit', event => {
    event.preventDefault();
    trouble.hidden = true;
    ask().then(credential => {
      answer.value = JSON.stringify(credential.toJSON());
      form.submit();
    }).catch(() => { trouble.hidden = false; });
  });
});
