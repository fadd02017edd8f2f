// Says how much of a large upload has been sent. Without it the same form is sent by the browser itself, which says so in its own way.
export function upload (form) {
  form.addEventListener('submit', (event) => {
    if (event.defaultPrevented || !window.FormData) return
    event.preventDefault()
    const status = statusOf(form)
    const request = new window.XMLHttpRequest()
    request.open('POST', form.action)
    request.upload.onprogress = ({ loaded, total }) => {
      const text = form.dataset.upload.replace('{sent}', megabytes(loaded)).replace('{all}', megabytes(total))
      if (status.textContent !== text) status.textContent = text
    }
    request.onload = () => {
      // Sent on to another page, or the same form with what was wrong.
      if (new window.URL(request.responseURL).pathname !== window.location.pathname) return window.location.assign(request.responseURL)
      document.open()
      document.write(request.responseText)
      document.close()
    }
    request.onerror = () => { status.textContent = 'The files could not be sent. Check the connection and try again.' }
    request.send(new window.FormData(form, event.submitter))
  })
}

const megabytes = (bytes) => Math.round(bytes / 1048576).toLocaleString('en-GB')

function statusOf (form) {
  const status = document.createElement('p')
  status.className = 'govuk-body'
  status.setAttribute('role', 'status')
  form.append(status)
  return status
}
