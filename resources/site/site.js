// The tree and the search of a site that has no server: data comes as script files, so that a page opened from disk
// may read it too.
(function () {
  'use strict';
  const up = document.body.dataset.up;
  const here = Number(document.body.dataset.page);
  const field = document.getElementById('search');
  const results = document.getElementById('results');
  const tree = document.getElementById('tree');
  const SHARDS = 256, TOPICS_A_FILE = 64, MOST_HITS = 50;

  // ---- pages, by number
  const pages = [];
  (function walk(nodes, folders) {
    for (const node of nodes) {
      if (node.length === 2) walk(node[1], folders.concat(node[0]));
      else pages[node[2]] = { file: folders.concat(node[0]).map(encodeURIComponent).join('/'), title: node[1], folders };
    }
  })(wenda.tree, []);

  const element = (name, text, className) => {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    if (className) made.className = className;
    return made;
  };

  // ---- tree: a branch is made when it opens
  function addBranch(nodes, parent, open) {
    const list = parent.appendChild(element('ul'));
    for (const node of nodes) {
      const item = list.appendChild(element('li'));
      if (node.length === 2) addFolder(node, item, open);
      else addPage(node, item);
    }
  }
  function addFolder(node, item, open) {
    const button = item.appendChild(element('button', node[0]));
    const turn = (isOpen) => {
      button.setAttribute('aria-expanded', isOpen);
      if (isOpen && !item.querySelector('ul')) addBranch(node[1], item, node[0] === open[0] ? open.slice(1) : []);
      if (item.querySelector('ul')) item.querySelector('ul').hidden = !isOpen;
    };
    button.onclick = () => turn(button.getAttribute('aria-expanded') !== 'true');
    turn(node[0] === open[0]);
  }
  function addPage(node, item) {
    const link = item.appendChild(element('a', node[1]));
    link.href = up + pages[node[2]].file;
    if (node[2] !== here) return;
    link.setAttribute('aria-current', 'page');
    const parts = item.appendChild(element('ul'));
    for (const heading of document.querySelectorAll('article h1, article h2, article h3')) {
      if (!heading.id || heading.textContent === node[1]) continue;
      const part = parts.appendChild(element('li')).appendChild(element('a', heading.textContent, 'part'));
      part.href = '#' + encodeURIComponent(heading.id);
    }
  }
  addBranch(wenda.tree, tree, here >= 0 ? pages[here].folders : []);
  const current = tree.querySelector('[aria-current]');
  if (current) current.scrollIntoView({ block: 'center' });

  // ---- words: the same folding and the same terms as the index was made with
  const simplified = new Map(Array.from(wenda.fold[0], (c, i) => [c, wenda.fold[1][i]]));
  const fold = (text) => Array.from(text.normalize('NFKC').toLowerCase(), (c) => simplified.get(c) || c).join('');
  const isHan = (code) => (code >= 0x3400 && code <= 0x9fff) || (code >= 0x3041 && code <= 0x30ff) ||
    (code >= 0xac00 && code <= 0xd7a3) || (code >= 0xd800 && code <= 0xdfff) || (code >= 0xf900 && code <= 0xfaff);
  const isWord = (c) => /[\p{L}\p{N}]/u.test(c) && !isHan(c.charCodeAt(0));
  function termsOf(query) {
    const line = fold(query), terms = [];
    for (let i = 0; i < line.length;) {
      let end = i + 1;
      if (isHan(line.charCodeAt(i))) {
        for (; end < line.length && isHan(line.charCodeAt(end)); ++end) terms.push({ text: line.substr(end - 1, 2) });
        if (end === i + 1) terms.push({ text: line[i], isBeginning: true });
      } else if (isWord(line[i])) {
        while (end < line.length && isWord(line[end])) ++end;
        terms.push({ text: line.substring(i, end), isBeginning: end - i > 1 && end === line.length });
      }
      i = end;
    }
    return terms;
  }
  const shardOf = (term) => {
    const first = term.charCodeAt(0);
    return (first + (isHan(first) || term.length < 2 ? 0 : term.charCodeAt(1)) * 37) % SHARDS;
  };

  // ---- files of the index, each loaded once
  const files = new Map(), arrived = new Map();
  wenda.take = (name, content) => arrived.set(name, content);
  function load(name) {
    if (!files.has(name)) {
      files.set(name, new Promise((done, failed) => {
        const script = element('script');
        script.onload = () => done(arrived.get(name));
        script.onerror = failed;
        script.src = up + '_wenda/' + name + '.js';
        document.head.appendChild(script);
      }));
    }
    return files.get(name);
  }
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const valueOf = new Uint8Array(128);
  for (let i = 0; i < 64; ++i) valueOf[digits.charCodeAt(i)] = i;
  function eachPosting(coded, visit) {
    let topic = -1, value = 0, shift = 0;
    for (let i = 0; i < coded.length; ++i) {
      const digit = valueOf[coded.charCodeAt(i)];
      value += (digit & 31) << shift;
      if (digit & 32) { shift += 5; continue; }
      topic += value >> 4;
      visit(topic, value & 15);
      value = shift = 0;
    }
  }

  // ---- search: weight x rarity, and what holds more of the words stands higher
  async function search(query) {
    const terms = termsOf(query);
    const scores = new Map();
    for (const term of terms) {
      const shard = await load('search/' + shardOf(term.text));
      const keys = term.isBeginning ? Object.keys(shard).filter((key) => key.startsWith(term.text))
        : shard[term.text] ? [term.text] : [];
      const best = new Map();
      for (const key of keys) eachPosting(shard[key], (topic, weight) => best.set(topic, Math.max(weight, best.get(topic) || 0)));
      const rarity = Math.log(1 + (wenda.topics - best.size + 0.5) / (best.size + 0.5));
      for (const [topic, weight] of best) {
        const score = scores.get(topic) || { sum: 0, matched: 0 };
        score.sum += weight * rarity;
        ++score.matched;
        scores.set(topic, score);
      }
    }
    const found = [...scores].map(([topic, score]) => [topic, score.sum * (score.matched / terms.length) ** 2]);
    found.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const hits = [];
    for (const [topic] of found.slice(0, MOST_HITS)) {
      const file = await load('topics/' + Math.floor(topic / TOPICS_A_FILE));
      hits.push(file[topic % TOPICS_A_FILE]);
    }
    return { hits, terms: terms.map((term) => term.text) };
  }

  // ---- marks: where the found words stand; folding character by character keeps the places
  function marksIn(text, terms) {
    const folded = Array.from({ length: text.length }, (_, i) => fold(text[i])[0] || ' ').join('');
    const marked = new Uint8Array(text.length);
    for (const term of terms) {
      for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1)) marked.fill(1, at, at + term.length);
    }
    return marked;
  }
  function appendMarked(parent, text, marked) {
    for (let i = 0; i < text.length;) {
      let end = i + 1;
      while (end < text.length && marked[end] === marked[i]) ++end;
      parent.append(marked[i] ? element('mark', text.substring(i, end)) : text.substring(i, end));
      i = end;
    }
  }
  function passageOf(text, terms) {
    const marked = marksIn(text, terms);
    let best = 0, most = 0, inside = 0;
    for (let i = 0; i < text.length; ++i) {
      inside += marked[i] - (i >= 60 ? marked[i - 60] : 0);
      if (inside > most) { most = inside; best = Math.max(0, i - 60); }
    }
    const start = Math.max(0, best - 6), passage = element('span', '', 'passage');
    if (start > 0) passage.append('…');
    appendMarked(passage, text.substr(start, 90), marked.subarray(start, start + 90));
    return passage;
  }

  // ---- results
  function show(query, answer) {
    results.replaceChildren();
    if (!answer.hits.length) results.append(element('p', results.dataset.none));
    for (const [number, anchor, title, text] of answer.hits) {
      const page = pages[number];
      const hit = results.appendChild(element('a', '', 'hit'));
      hit.setAttribute('role', 'listitem');
      hit.href = up + page.file + '?q=' + encodeURIComponent(query) + (anchor ? '#' + encodeURIComponent(anchor) : '');
      hit.append(element('span', page.folders.concat(page.title === title ? [] : page.title).join(' › '), 'way'));
      appendMarked(hit.appendChild(element('span', '', 'name')), title, marksIn(title, answer.terms));
      hit.append(passageOf(text, answer.terms));
    }
  }
  let newest = 0;
  async function ask() {
    const query = field.value.trim(), mine = ++newest;
    results.hidden = !query;
    tree.hidden = !!query;
    if (!query) return;
    const answer = await search(query);
    if (mine === newest) show(query, answer);
  }
  let composing = false, waiting = 0;
  field.addEventListener('compositionstart', () => { composing = true; });
  field.addEventListener('compositionend', () => { composing = false; ask(); });
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    if (!composing) waiting = setTimeout(ask, 80);
  });
  document.addEventListener('keydown', (event) => {
    const hits = [...results.querySelectorAll('.hit')], at = hits.indexOf(document.activeElement);
    if (event.key === 'Escape' && field.value) { field.value = ''; field.focus(); ask(); }
    else if (event.key === '/' && document.activeElement !== field) { event.preventDefault(); field.select(); }
    else if (event.key === 'ArrowDown' && !results.hidden && (at >= 0 || document.activeElement === field)) {
      event.preventDefault();
      (hits[at + 1] || hits[at] || field).focus();
    } else if (event.key === 'ArrowUp' && at >= 0) { event.preventDefault(); (hits[at - 1] || field).focus(); }
    else if (event.key === 'Enter' && document.activeElement === field && hits.length) hits[0].click();
  });

  // ---- a page that a search led to: its words are marked, the results stay
  const asked = new URLSearchParams(location.search).get('q');
  if (asked) {
    field.value = asked;
    ask();
    const terms = termsOf(asked).map((term) => term.text);
    const walker = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      const marked = marksIn(text.data, terms);
      if (!marked.includes(1)) continue;
      const parts = document.createDocumentFragment();
      appendMarked(parts, text.data, marked);
      text.replaceWith(parts);
    }
  }
  // ---- a link to a folder opens it on the page with the tree
  function openFolder() {
    const wanted = here < 0 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let node = wanted; node; node = node.parentElement) if (node.tagName === 'DETAILS') node.open = true;
    if (wanted) wanted.scrollIntoView();
  }
  window.addEventListener('hashchange', openFolder);
  openFolder();
})();
