// A table takes a place in the tab order only while there is something to scroll to.
export function tables (scope) {
  if (!('ResizeObserver' in window)) return
  const watch = new ResizeObserver(entries => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.tabIndex = 0
      else target.removeAttribute('tabindex')
    }
  })
  for (const frame of scope.querySelectorAll('.kith-scroll')) watch.observe(frame)
}
