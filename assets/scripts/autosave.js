// Sends the form as a draft soon after each change, so that a closed tab, a time-out or a lost connection loses nothing that was sent.
// Nothing is kept in the browser: a shared computer must not remember a family.
const pause = 1500
const longest = 5000
const again = 4000

const english = {
  saved: 'Saved at {time}',
  waiting: 'Not saved yet: no connection. Keep this page open, it will try again.',
  refused: 'Not saved: you may have been signed out. Keep this page open and sign in again in another tab.'
}

export function autosave (form) {
  const status = statusOf(form)
  let timer, firstChange, sending, dirty = false, submitted = false

  const say = (kind) => {
    const words = form.dataset['autosave' + kind[0].toUpperCase() + kind.slice(1)] || english[kind]
    const time = new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' })
    const text = words.replace('{time}', time)
    // The same minute is not announced twice.
    if (status.textContent !== text) status.textContent = text
    status.classList.toggle('kith-saved--waiting', kind !== 'saved')
  }

  const later = (wait) => {
    clearTimeout(timer)
    timer = setTimeout(save, wait)
  }

  async function save (leaving = false) {
    clearTimeout(timer)
    if (!dirty || submitted || (sending && !leaving)) return
    dirty = false
    firstChange = undefined
    sending = new AbortController()
    const mine = sending
    try {
      const answer = await fetch(form.dataset.autosave, {
        method: 'POST', body: bodyOf(form), keepalive: leaving, signal: mine.signal, headers: { 'X-Requested-With': 'autosave' }
      })
      if (!answer.ok || answer.redirected) throw new Refused()
      say('saved')
    } catch (problem) {
      if (submitted || problem.name === 'AbortError') return
      dirty = true
      say(problem instanceof Refused ? 'refused' : 'waiting')
      later(again)
    } finally {
      if (sending === mine) sending = undefined
    }
    if (dirty) later(again)
  }

  const changed = () => {
    dirty = true
    firstChange ??= Date.now()
    later(Math.max(0, Math.min(pause, firstChange + longest - Date.now())))
  }

  form.addEventListener('input', changed)
  form.addEventListener('change', changed)
  form.addEventListener('submit', () => {
    submitted = true
    clearTimeout(timer)
    sending?.abort()
  })
  addEventListener('online', () => save())
  addEventListener('pagehide', () => save(true))
  addEventListener('pageshow', () => { submitted = false })
  document.addEventListener('visibilitychange', () => { if (document.hidden) save(true) })
}

class Refused extends Error {}

// Files are sent with the form itself, never with a draft.
function bodyOf (form) {
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value)
  return body
}

function statusOf (form) {
  const there = form.querySelector('[data-autosave-status]')
  if (there) return there
  const status = document.createElement('p')
  status.className = 'kith-saved'
  status.setAttribute('role', 'status')
  const buttons = form.querySelector('.govuk-button-group') || form.querySelector('button[type="submit"]')
  if (buttons) buttons.before(status)
  else form.append(status)
  return status
}
