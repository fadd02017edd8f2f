// A panel the server draws again when the answers beside it change, such as threshold guidance.
const pause = 400

export function live (form, start) {
  const target = document.querySelector(form.dataset.liveTarget)
  if (!target) return
  if (!target.hasAttribute('aria-live')) target.setAttribute('aria-live', 'polite')
  let timer, asking

  async function ask () {
    asking?.abort()
    asking = new AbortController()
    const mine = asking
    target.setAttribute('aria-busy', 'true')
    try {
      const answer = await fetch(form.dataset.live, {
        method: 'POST', body: new FormData(form), signal: mine.signal, headers: { 'X-Requested-With': 'live' }
      })
      // A redirect leads to a whole page, such as sign-in: the panel keeps what it has.
      if (answer.ok && !answer.redirected) {
        target.innerHTML = await answer.text()
        start(target)
      }
    } catch (problem) {
      if (problem.name === 'AbortError') return
      // Without a connection the panel keeps what it has; the form itself still works.
    }
    if (asking === mine) target.removeAttribute('aria-busy')
  }

  const changed = () => {
    clearTimeout(timer)
    timer = setTimeout(ask, pause)
  }
  form.addEventListener('input', changed)
  form.addEventListener('change', changed)
}
