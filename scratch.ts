import { CHROMIUM_FLAGS } from './tests/browser/flags.ts';
import { chromium } from 'playwright-core';
import { serve } from './tests/browser/dist-server.ts';
import { BareRepository } from './scripts/forge/stand-in/bare-repository.ts';
import { contentFiles } from './tests/browser/editor/local-repository.ts';
import { FakeGitHub } from './tests/browser/fake-forge/github.ts';
import { useForge } from './tests/browser/editor/on-forge.ts';
import { EditorPage } from './tests/browser/editor/editor-page.ts';
const t0=Date.now(); const log=(...a:unknown[])=>console.log(((Date.now()-t0)/1000).toFixed(1),...a);
const site=await serve('tests/.output/fixture-dist');
const forge=new FakeGitHub(new BareRepository(contentFiles())); await forge.start();
const browser=await chromium.launch({executablePath:'/usr/bin/chromium',args:[...CHROMIUM_FLAGS]});
const page=await (await browser.newContext({baseURL:site.url,viewport:{width:1280,height:800},locale:'vi-VN'})).newPage();
page.on('console',m=>log(m.type(),m.text().slice(0,300))); page.on('pageerror',e=>log('ERR',String(e)));
await useForge(page, forge.address);
const editor=new EditorPage(page); page.setDefaultTimeout(40000);
try { await editor.signIn(forge.token); log('signed in'); await editor.openEntry('guides','sinh-hoat-mo-rong'); log('opened'); } catch(e) { log(String(e)); }
await page.screenshot({path:'/tmp/forge-shot.png'}); log(forge.unknown);
await browser.close(); await forge.stop(); await site.stop();
