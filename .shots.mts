// Serves the widget through vite and photographs scenarios.
import { createServer } from 'vite';
import { chromium } from 'playwright-core';
import { findBrowser, browserArgs } from '/work/dialogs/test/support/browser.ts';
import { readFileSync, mkdirSync } from 'node:fs';
const names = process.argv[2]?.split(',') ?? [];
const modes = (process.argv[3] ?? '1280-light,360-light,1280-dark').split(',');
const out='/tmp/dialogs/shots'; mkdirSync(out,{recursive:true});
const html=`<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><style>html{background:light-dark(#fafafa,#17151d);color:light-dark(#1d1b26,#eceaf2);font:16px/1.5 Inter,system-ui,sans-serif}body{margin:0;padding:24px;max-width:1100px;margin-inline:auto}@media(width<480px){body{padding:16px}}</style></head><body><script type="module">
import '/widget/index.ts';
import * as t from '/widget/testing/index.ts';
import { setupWorker } from '/node_modules/.vite/deps/msw_browser.js';
</script></body></html>`;
const server = await createServer({ configFile:false, root:'/work/dialogs', cacheDir:'/tmp/dialogs/vite', logLevel:'error', server:{port:0, hmr:false, watch:null}, optimizeDeps:{include:['msw','msw/browser','lit','lit/directives/live.js','lit/directives/repeat.js']}, oxc: undefined,
 plugins:[{name:'page',configureServer(s){s.middlewares.use((req,res,next)=>{ if(req.url?.startsWith('/mockServiceWorker.js')){res.setHeader('content-type','text/javascript');res.end(readFileSync('/work/dialogs/node_modules/msw/lib/mockServiceWorker.js'));return;} if(req.url?.startsWith('/shot')){ s.transformIndexHtml('/shot', `<!doctype html><html lang="en"><head><title>x</title><meta name="viewport" content="width=device-width"><style>html{background:light-dark(#fafafa,#17151d);color:light-dark(#1d1b26,#eceaf2);font:16px/1.5 "DejaVu Sans",sans-serif;font-size:15px}body{margin:0 auto;padding:24px;max-width:1100px}@media(width<480px){body{padding:16px}}</style></head><body><script type="module" src="/@shot.js"></script></body></html>`).then(h=>{res.setHeader('content-type','text/html');res.end(h)}); return;} next();});}, resolveId(id){if(id==='/@shot.js')return id;}, load(id){ if(id==='/@shot.js') return `
import '/widget/index.ts';
import { accountsHandlers, dialogScenarios } from '/widget/testing/index.ts';
import { setupWorker } from 'msw/browser';
const q=new URLSearchParams(location.search); const name=q.get('name');
const worker=setupWorker(...accountsHandlers({scenario:name, server:'https://accounts.example.com'}));
await worker.start({quiet:true,onUnhandledFrame(){} });
const el=document.createElement('connected-accounts'); el.server='https://accounts.example.com'; el.sessionUrl='/session'; document.body.append(el); window.el=el;
const d=dialogScenarios[name]?.dialog; if(d) await el.open(d);
window.ready=true;`; } }] });
await server.listen();
const port=(server.httpServer!.address() as any).port;
const browser=await chromium.launch({executablePath: await findBrowser(), args:[...browserArgs]});
for (const mode of modes) { const [w,scheme,dir]=mode.split('-'); const width=Number(w);
 const ctx=await browser.newContext({viewport:{width,height: width<500?740:860},colorScheme:scheme as any, ...(scheme==='forced'?{forcedColors:'active'} as any:{})});
 for(const name of names){ const [sc,act]=name.split('+'); const page=await ctx.newPage(); page.on('console',m=>{if(m.type()==='error')console.log(name,m.text().slice(0,300))}); page.on('pageerror',e=>console.log(name,'ERR',e.message.slice(0,300)));
  await page.goto(`http://localhost:${port}/shot?name=${sc}`); await page.waitForFunction(()=>(window as any).ready,undefined,{timeout:60000});
  await page.evaluate(`document.documentElement.style.colorScheme='${scheme==='dark'?'dark':'light'}'; ${dir==='rtl'?"document.documentElement.dir='rtl'":''}`);
  await page.waitForTimeout(700);
  if(act){ for (const a of act.split(';')) await page.evaluate((a)=>{ const r=(window as any).el.shadowRoot; const [k,...v]=a.split('='); if(k==='click'){ const b=[...r.querySelectorAll('button,summary,label,input')].find((x:any)=>(x.getAttribute('aria-label')??x.textContent).trim().replace(/\s+/g,' ').startsWith(v.join('='))); if(!b) console.error('no '+v); else (b as any).click(); } if(k==='type'){const [s,t]=v; const f=r.querySelector(s); f.value=t; f.dispatchEvent(new Event('input'));} }, a), await page.waitForTimeout(500); }
  await page.screenshot({path:`${out}/${name.replace(/[^\w-]+/g,'_').slice(0,60)}-${mode}.png`}); await page.close(); }
 await ctx.close(); }
await browser.close(); await server.close(); process.exit(0);
