#!/usr/bin/env node
// Counts the characters that a reader of the authors' renderer sees and a reader of Wenda does not, page by page.
//
//   node lost_text.mjs SOURCE_DIR EXPORT_DIR MODULES_DIR [--worst N]
//
// SOURCE_DIR/a/b.md is compared with EXPORT_DIR/a/b.html (its <article>), as bench_pages_html or `wenda export --all`
// write them; MODULES_DIR holds node_modules with marked 0.3.19. Letters, digits and Han count, and a number that
// is text in one is found in the numbers of the other's lists; marks and punctuation do not count, which one side may
// show as text and the other as what they mean.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';

const [sourceDir, exportDir, modulesDir] = process.argv.slice(2);
if (!modulesDir) {
  console.error('usage: node lost_text.mjs SOURCE_DIR EXPORT_DIR MODULES_DIR [--worst N]');
  process.exit(2);
}
const marked = createRequire(path.resolve(modulesDir) + '/')('marked');
const worstAt = process.argv.indexOf('--worst');
const worst = worstAt < 0 ? 0 : Number(process.argv[worstAt + 1]);

function* markdownFiles(dir, prefix = '') {
  for (const entry of fs.readdirSync(path.join(dir, prefix), { withFileTypes: true })) {
    const relative = path.join(prefix, entry.name);
    if (entry.isDirectory()) yield* markdownFiles(dir, relative);
    else if (entry.name.endsWith('.md')) yield relative;
  }
}

const tagNames = 'td|tr|th|table|thead|tbody|br|li|ul|ol|font|span|div|p|b|a|img|h[1-6]|strong|em|pre|code|center|iframe|video|style|col|colgroup';
const brokenTag = new RegExp(`&lt;/?(?:${tagNames})(?:\\s(?:(?!&lt;|&gt;)[\\s\\S]){0,400})?/?(?:&gt;|(?=&lt;|<)|$)`, 'gi');
const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function numbersOfLists(html) {
  const open = [];
  const numbers = [];
  for (const [, end, name, attributes] of html.matchAll(/<(\/?)(ol|ul|li)\b([^>]*)>/gi)) {
    const tag = name.toLowerCase();
    if (tag === 'li') {
      if (!end && open.at(-1)?.tag === 'ol') numbers.push(open.at(-1).next++);
    } else if (end) open.pop();
    else open.push({ tag, next: Number(/start="?(\d+)/.exec(attributes)?.[1] ?? 1) });
  }
  return numbers.join(' ');
}

function seen(html, withNumbers) {
  const shown = html
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/<(style|script|select|textarea|video|audio|iframe|object|svg|canvas)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, ' ');
  // A block's language, which the reference shows as text where it misses the fence.
  const languages = withNumbers ? [...shown.matchAll(/class="language-([^"]*)"/g)].map((m) => m[1]).join(' ') : '';
  const text = shown
    .replace(/<\/?[a-zA-Z][^>]*>/g, ' ')
    // What the reference left standing of tags and addresses: Wenda reads them.
    .replace(brokenTag, ' ')
    .replace(/\]\([^)\s]*(?:\s[^)\n]*)?\)/g, ' ')
    .replace(/^\s*\[[^\]\n]+\]: *\S+/gm, ' ')
    .replace(/&#x([0-9a-f]+);|&#(\d+);|&(\w+);/gi, (whole, hex, decimal, name) =>
      name ? (entities[name] ?? '') : String.fromCodePoint(Math.min(hex ? parseInt(hex, 16) : Number(decimal), 0x10ffff)));
  const counts = new Map();
  for (const c of (text + languages + (withNumbers ? numbersOfLists(shown) : '')).normalize('NFKC').match(/[\p{L}\p{N}]/gu) ?? [])
    counts.set(c, (counts.get(c) ?? 0) + 1);
  return counts;
}

const pages = [];
for (const file of markdownFiles(sourceDir)) {
  const source = fs.readFileSync(path.join(sourceDir, file), 'utf8').replace(/^\uFEFF/, '');
  if (source.includes('\uFFFD') || source.includes('\0')) continue; // the reference cannot read it
  let reference;
  try {
    reference = marked(source, { gfm: true, tables: true, breaks: true });
  } catch {
    continue;
  }
  const exported = fs.readFileSync(path.join(exportDir, file.replace(/\.md$/, '.html')), 'utf8');
  const ours = seen(/<article[^>]*>([\s\S]*)<\/article>/i.exec(exported)?.[1] ?? exported, true);
  let lost = 0;
  let total = 0;
  let which = '';
  for (const [c, count] of seen(reference, false)) {
    const missing = Math.max(0, count - (ours.get(c) ?? 0));
    total += count;
    lost += missing;
    if (missing && which.length < 40) which += c;
  }
  pages.push({ file, lost, total, which });
}
const losing = pages.filter((page) => page.lost > 0).sort((a, b) => b.lost - a.lost);
const characters = (list, key) => list.reduce((sum, page) => sum + page[key], 0);
console.log(`pages compared           ${pages.length}`);
console.log(`pages that lose nothing  ${((100 * (pages.length - losing.length)) / Math.max(1, pages.length)).toFixed(2)}%`);
console.log(`characters lost          ${characters(losing, 'lost')} of ${characters(pages, 'total')}`);
for (const page of losing.slice(0, worst)) console.log(`  ${page.lost} of ${page.total}  ${page.file}: ${page.which}`);
