// Everything here only adds to pages that already work without it.
import { createAll, Button, Checkboxes, ErrorSummary, ExitThisPage, NotificationBanner, ServiceNavigation, SkipLink } from 'govuk-frontend'
import { PlainRadios } from './scripts/plain-radios.js'
import { autosave } from './scripts/autosave.js'
import { live } from './scripts/live.js'
import { tables } from './scripts/tables.js'
import { upload } from './scripts/upload.js'

// The strict content security policy allows no inline script, so the classes of the page template are set here.
document.body.classList.add('js-enabled', 'govuk-frontend-supported')

function start (scope) {
  for (const component of [Button, Checkboxes, ErrorSummary, NotificationBanner, PlainRadios]) createAll(component, undefined, scope)
  tables(scope)
}

start(document)
for (const component of [ExitThisPage, ServiceNavigation, SkipLink]) createAll(component)
for (const form of document.querySelectorAll('form[data-autosave]')) autosave(form)
for (const form of document.querySelectorAll('form[data-live]')) live(form, start)
for (const form of document.querySelectorAll('form[data-upload]')) upload(form)
