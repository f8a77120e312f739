// Lets the reader sort the table of a page with results: put this file where the page's `script` element says.
// Each heading gets a button; cells say by `data-value` what they weigh. Without this file the page reads the same.

for (const table of document.querySelectorAll('table[data-sort]')) {
  const [row] = table.tHead.rows
  for (const heading of row.cells) heading.append(makeButton(table, heading))
}

function makeButton(table, heading) {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = '↕'
  button.setAttribute('aria-label', `${heading.textContent} ${table.dataset.sort}`)
  button.addEventListener('click', () => sort(table, heading))
  return button
}

/** The first click brings the greatest to the top, for agencies the first; the next click turns it round. */
function sort(table, heading) {
  const column = heading.cellIndex
  const first = column === 0 ? 'ascending' : 'descending'
  const order = heading.ariaSort === first ? (first === 'ascending' ? 'descending' : 'ascending') : first
  for (const other of heading.parentElement.cells) {
    other.removeAttribute('aria-sort')
    other.querySelector('button').textContent = '↕'
  }
  heading.setAttribute('aria-sort', order)
  heading.querySelector('button').textContent = order === 'ascending' ? '↑' : '↓'
  const weigh = (row) => Number(row.cells[column].dataset.value ?? 0)
  const sign = order === 'ascending' ? 1 : -1
  const [body] = table.tBodies
  body.append(...[...body.rows].sort((left, right) => sign * (weigh(left) - weigh(right))))
}
