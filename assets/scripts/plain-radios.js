import { Radios } from 'govuk-frontend'

// A radio may not carry aria-expanded (ARIA 1.2, role radio); what it reveals follows it in reading order anyway.
export class PlainRadios extends Radios {
  syncConditionalRevealWithInputState ($input) {
    super.syncConditionalRevealWithInputState($input)
    $input.removeAttribute('aria-expanded')
  }
}
