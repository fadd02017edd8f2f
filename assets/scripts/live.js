// A panel the server draws again while the form beside it changes: threshold guidance, people found while somebody types.
const usualPause = 400

export function live (form, start) {
  const target = document.querySelector(form.dataset.liveTarget)
  if (!target) return
  if (!target.hasAttribute('aria-live')) target.setAttribute('aria-live', 'polite')
  // A table of people is too much to be read out after each letter: its heading is said instead, where the form names a place for it.
  const says = form.dataset.liveSays && document.querySelector(form.dataset.liveSays)
  const pause = Number(form.dataset.livePause) || usualPause
  let timer, asking
  let drawn = textOf(form)

  async function ask () {
    // Leaving the box is a change too, though nothing in it is: the panel somebody just went to must not be drawn again under them.
    const asked = textOf(form)
    asking?.abort()
    if (asked === drawn) return
    asking = new AbortController()
    const mine = asking
    target.setAttribute('aria-busy', 'true')
    try {
      const answer = await fetch(form.dataset.live, {
        method: 'POST', body: new FormData(form), signal: mine.signal, headers: { 'X-Requested-With': 'live' }
      })
      // A redirect leads to a whole page, such as sign-in: the panel keeps what it has. So it does while somebody is in it: the focus would be lost.
      if (answer.ok && !answer.redirected) {
        const html = await answer.text()
        if (!target.contains(document.activeElement)) {
          target.innerHTML = html
          drawn = asked
          start(target)
          if (says) says.textContent = target.querySelector('[data-says]')?.textContent ?? ''
        }
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
  form.addEventListener('submit', () => {
    clearTimeout(timer)
    asking?.abort()
  })
}

const textOf = form => new URLSearchParams(new FormData(form)).toString()
