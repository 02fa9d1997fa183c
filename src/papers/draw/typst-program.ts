/**
 * The Typst program that draws every paper. Words and measures come as JSON (`TypstJob`); here is only drawing.
 * PDF/UA needs a title, a language, real headings, table headers, and decoration marked as such.
 */
export const TYPST_PROGRAM = String.raw`
#let job = json(bytes(sys.inputs.at("job")))
#let format = job.format
#let sizes = format.size
#let heights = format.lineHeight

#set document(title: job.title, description: job.note)
#set page(
  width: format.page.width * 1mm,
  height: format.page.height * 1mm,
  margin: (
    top: format.margin.top * 1mm,
    bottom: format.margin.bottom * 1mm,
    left: format.margin.left * 1mm,
    right: format.margin.right * 1mm,
  ),
  header-ascent: 0pt,
  header: context {
    let number = counter(page).get().first()
    if number > 1 {
      block(
        height: (format.margin.top - format.pageNumberFromTop) * 1mm,
        width: 100%,
        align(top + center, text(size: sizes.pageNumber * 1pt, top-edge: "cap-height", str(number))),
      )
    }
  },
)

// With these edges a line is exactly as high as its type, so that type + leading is the line height of the format.
#set text(font: "Tinos", lang: "vi", region: "VN", hyphenate: false, overhang: false, top-edge: 0.8em, bottom-edge: -0.2em)

#let line-of(size, height, body) = {
  set text(size: size * 1pt)
  set par(leading: (height - size) * 1pt, spacing: (height - size + format.paragraphSpacing) * 1pt)
  body
}
#let centred(body) = {
  set par(justify: false, first-line-indent: 0pt, spacing: 6pt)
  align(center, body)
}
#let dots = box(width: 1fr, line(length: 100%, stroke: (thickness: 0.7pt, dash: (0.7pt, 2.75pt))))

#show heading: it => {
  set text(size: sizes.body * 1pt, weight: "bold")
  block(sticky: true, above: 12pt, below: 12pt, inset: (left: format.firstLineIndent * 1mm), it.body)
}
#show heading.where(level: 1): it => {
  set text(size: sizes.title * 1pt, weight: "bold")
  set par(leading: (heights.title - sizes.title) * 1pt, justify: false)
  block(sticky: true, width: 100%, above: 18pt, below: 6pt, align(center, it.body))
}

#let party-header(b) = {
  set par(justify: false, first-line-indent: 0pt, spacing: 6pt)
  grid(
    columns: (format.header.issuer * 1%, format.header.party * 1%),
    align: center + top,
    {
      text(size: sizes.issuer * 1pt, b.upperBody)
      parbreak()
      text(size: sizes.issuer * 1pt, weight: "bold", b.cell)
      parbreak()
      text(size: sizes.issuer * 1pt, "*")
      if "number" in b {
        parbreak()
        text(size: sizes.number * 1pt, b.number)
      }
    },
    {
      box(stroke: (bottom: 0.8pt), outset: (bottom: 3pt), text(size: sizes.party * 1pt, weight: "bold", b.party))
      if "placeAndDate" in b {
        block(above: 18pt, text(size: sizes.date * 1pt, style: "italic", b.placeAndDate))
      }
    },
  )
}

#let title(b) = {
  heading(level: 1, b.text)
  if "subject" in b {
    centred({
      set text(weight: "bold", size: sizes.subject * 1pt)
      block(sticky: true, above: 6pt, below: 6pt, b.subject)
      block(sticky: true, above: 0pt, below: 14pt, pdf.artifact(job.dashes))
    })
  }
}

#let paragraph(b) = {
  if b.style == "body" {
    par(justify: not b.text.contains(regex("…|\.{4}")), first-line-indent: (amount: format.firstLineIndent * 1mm, all: true), b.text)
  } else if b.style == "center" {
    centred(b.text)
  } else if b.style == "strong" {
    block(sticky: true, strong(b.text))
  } else if b.style == "note" {
    line-of(sizes.note, heights.table, par(emph(b.text)))
  } else {
    par(b.text)
  }
}

#let field(b) = par(if "value" in b { b.label + " " + b.value } else { b.label + " " + dots })

#let checklist(b) = for item in b.items {
  grid(columns: (8mm, 1fr), pdf.artifact(box(width: 10pt, height: 10pt, stroke: 0.8pt)), item)
}

#let writing-lines(b) = block(breakable: false, above: 6pt, below: 14pt, {
  for _ in range(b.count) {
    block(height: heights.writing * 1pt, above: 0pt, below: 0pt, width: 100%, align(bottom, dots))
  }
})

// Above and below the text of a cell: its padding, and half of what its line has besides the type.
#let cell-room = 3pt + (heights.table - sizes.table) * 0.5pt

#let grid-table(b) = line-of(sizes.table, heights.table, {
  set par(justify: false, first-line-indent: 0pt)
  let blank = block(height: format.blankRowHeight * 1mm - 2 * cell-room, width: 100%)
  let place(column) = if column.isCentered { center } else { left }
  table(
    columns: b.columns.map(column => column.width * 1%),
    stroke: 0.6pt,
    inset: (x: 4pt, y: cell-room),
    table.header(repeat: true, ..b.columns.map(column => table.cell(
      align: center + horizon,
      breakable: false,
      strong(column.title),
    ))),
    ..b.rows.map(row => row.cells.enumerate().map(((index, words)) => table.cell(
      align: place(b.columns.at(index)) + top,
      breakable: false,
      if words == "" and row.kind == "blank" { blank } else if row.kind == "total" { strong(words) } else { words },
    ))).flatten(),
  )
})

#let signature(s) = centred({
  set text(size: sizes.signature * 1pt)
  if "authority" in s {
    strong(s.authority)
    parbreak()
  }
  s.role
  v(format.signatureRoom * 1pt)
  if "name" in s { strong(s.name) } else { v(heights.body * 1pt) }
})

#let signature-pair(b) = block(breakable: false, above: 20pt, grid(
  columns: (1fr, 1fr),
  signature(b.left), signature(b.right),
))

#let recipients(b) = block(breakable: false, above: 20pt, grid(
  columns: (1fr, 1fr),
  {
    text(size: sizes.signature * 1pt, underline(b.label))
    set text(size: sizes.recipients * 1pt)
    set par(leading: 4pt, spacing: 4pt, hanging-indent: 2mm)
    for item in b.items { par("- " + item) }
  },
  signature(b.signature),
))

#let draw = (
  party-header: party-header,
  title: title,
  heading: b => heading(level: b.level + 1, b.text),
  paragraph: paragraph,
  field: field,
  checklist: checklist,
  writing-lines: writing-lines,
  table: grid-table,
  signature-pair: signature-pair,
  recipients: recipients,
  page-break: b => pagebreak(),
)

// What src/papers/draw/groups.ts keeps together: a closing and what it signs, a table and what leads to it.
#let draw-all(groups) = for group in groups {
  let body = for b in group.blocks { draw.at(b.type)(b) }
  if group.kind == "free" { body } else {
    block(breakable: false, sticky: group.kind == "lead", width: 100%, body)
  }
}

// Letters without a space for longer than any Vietnamese word (an address, a code) begin a line, as in a browser and in
// Word, and break anywhere where no line holds them.
#show regex("\\S{18,}"): it => box(it.text.clusters().join(box(width: 0pt)))

#line-of(sizes.body, heights.body, for (index, paper) in job.papers.enumerate() {
  draw-all(paper)
  // The header of a page is drawn before its text, so the count starts again at the end of the page before.
  if index < job.papers.len() - 1 {
    counter(page).update(0)
    pagebreak()
  }
})
`;
