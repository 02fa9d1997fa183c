/**
 * Parts of a page that fold. The page comes with all of them open, for whoever reads it without scripts, prints it or
 * searches in it; on a narrow screen, what is marked with `data-fold` is closed before its reader gets there.
 */
if (matchMedia('(max-width: 61.99rem)').matches && scrollY < innerHeight) {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('[data-fold]')) {
    fold.open = fold.contains(asked());
  }
}
addEventListener('hashchange', openAsked);

/**
 * Folded parts are part of the page; paper cannot unfold them. The workbench prints its papers alone. Afterwards the
 * screen is as it was.
 */
let opened: HTMLDetailsElement[] = [];
addEventListener('beforeprint', () => {
  opened = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')].filter(
    (fold) => !fold.closest('.screen-only, .bench'),
  );
  for (const fold of opened) fold.open = true;
});
addEventListener('afterprint', () => {
  for (const fold of opened) fold.open = false;
});

function openAsked(): void {
  const fold = asked()?.closest('details');
  if (fold && !fold.open) {
    fold.open = true;
    asked()?.scrollIntoView();
  }
}

/** The part that the address names. */
function asked(): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    // A mark of per cent that begins no letter: such an address names no part.
    return null;
  }
}
