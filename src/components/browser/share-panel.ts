import { qrCode } from '../../papers/draw/qr-code.ts';
import { SHARE } from '../../text/share.ts';

/** The page as others know it: its canonical address and its title. */
function thisPage(): { url: string; title: string } {
  const url = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  const title = document.querySelector<HTMLMetaElement>('meta[property="og:title"]')?.content;
  return { url, title: title ?? document.title };
}

/** The ways of passing this page on: by an app of the device, as text, by mail, to a phone beside. */
export function sharePanel(): HTMLElement {
  const { url, title } = thisPage();
  const panel = document.createElement('div');
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const address = Object.assign(document.createElement('p'), {
    className: 'share-address',
    textContent: url,
  });
  const row = document.createElement('p');
  row.className = 'button-row';
  if (typeof navigator.share === 'function')
    row.append(button(SHARE.app, () => void navigator.share({ title, url }).catch(() => undefined)));
  row.append(
    button(SHARE.copy, () => void copy(url, status)),
    link(
      SHARE.mail,
      `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${title}\n${url}`)}`,
    ),
    link(SHARE.zalo, 'https://chat.zalo.me/'),
  );
  panel.append(row, status, address, `${SHARE.code} `, code(url));
  return panel;
}

async function copy(url: string, status: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(url);
    status.textContent = SHARE.copied;
  } catch {
    status.textContent = SHARE.notCopied;
  }
}

function button(text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  Object.assign(made, { type: 'button', className: 'button is-quiet', textContent: text });
  made.addEventListener('click', act);
  return made;
}

function link(text: string, href: string): HTMLAnchorElement {
  const made = document.createElement('a');
  Object.assign(made, { className: 'button is-quiet', textContent: text, href });
  made.rel = 'external noreferrer';
  return made;
}

function code(url: string): SVGSVGElement {
  const { size, path } = qrCode(url);
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', `${SHARE.code} ${url}`);
  const modules = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  modules.setAttribute('d', path);
  svg.append(modules);
  return svg;
}
