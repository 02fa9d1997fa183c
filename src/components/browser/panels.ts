import { addStylesheet } from '../../search/browser/box-style.ts';

const PANELS: Readonly<Record<string, () => Promise<HTMLElement>>> = {
  'reader-settings': async () => (await import('./settings-panel.ts')).settingsPanel(),
  'share-page': async () => (await import('./share-panel.ts')).sharePanel(),
};

/** Fills a panel that has been opened, once; from then on Escape closes it. */
export async function fillPanel(host: HTMLElement): Promise<void> {
  const details = host.querySelector('details');
  const panel = host.querySelector('details > div');
  if (!details?.open || !panel || panel.firstElementChild) return;
  void addStylesheet();
  const content = await PANELS[host.localName]?.();
  if (!content || host.querySelector('details > div > *')) return;
  panel.replaceChildren(content);
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !details.open) return;
    details.open = false;
    details.querySelector('summary')?.focus();
  });
}
