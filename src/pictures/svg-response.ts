/** While developing there is no host that knows a drawing by its name: without its type, a browser shows none. */
export const svgResponse = (svg: string): Response =>
  new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
