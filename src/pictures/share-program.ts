/** Typst: what a shared link shows, a page of the notebook with sign, title and facts. The job is JSON. */
export const SHARE_PROGRAM = `#let job = json(bytes(sys.inputs.job))
#let accent = rgb(job.accent)
#set page(width: 600pt, height: 315pt, margin: 0pt, fill: rgb("#fffdfa"))
#set text(font: "Source Sans 3", lang: "vi", size: 17pt, fill: rgb("#211d19"), hyphenate: false)
#set par(leading: 0.42em)
#for row in range(1, 11) { place(dy: row * 29pt, line(length: 600pt, stroke: 0.7pt + rgb("#f1ece2"))) }
#place(rect(width: 12pt, height: 315pt, fill: accent))
#place(dx: 62pt, line(angle: 90deg, length: 315pt, stroke: 1.5pt + accent))
#for row in range(4) { place(dx: 32pt, dy: 46pt + row * 70pt, circle(radius: 6.5pt, fill: accent)) }
#let fitted(words) = layout(room => {
  let size = 42pt
  while size > 14pt and measure(block(width: room.width, text(size: size, weight: "bold", words))).height > 116pt { size -= 1.5pt }
  text(size: size, weight: "bold", words)
})
#pad(left: 86pt, right: 34pt, top: 30pt, bottom: 26pt, block(width: 100%, height: 259pt)[
  #grid(columns: (auto, 1fr), column-gutter: 14pt, align: horizon,
    image(bytes(job.sign), format: "svg", width: 50pt),
    text(size: 20pt, weight: "semibold", fill: accent, job.kind))
  #v(10pt)
  #fitted(job.title)
  #place(bottom, block(width: 100%)[#text(job.facts) #v(2pt) #text(size: 15pt, fill: rgb("#5a5249"), job.site)])
])
`;
