// Adds comfort to pages that are complete without it: colours that are remembered, margin labels level with their sentence,
// every run of the claim an address asks for, and keys.
(() => {
  // The three buttons work by style alone; here the choice is kept for other pages.
  const setUpTheme = () => {
    const root = document.documentElement;
    const choices = [...document.querySelectorAll('input[name="theme"]')];
    choices.forEach(choice => {
      choice.checked = choice.value === (root.dataset.theme ?? '');
      choice.addEventListener('change', () => remember(root, choice.value));
    });
  };

  const remember = (root, theme) => {
    if (theme) root.dataset.theme = theme;
    else delete root.dataset.theme;
    try {
      localStorage.setItem('theme', theme);
    } catch {
      // See theme.js.
    }
  };

  // Labels move down to the line of their sentence; the text column never moves.
  const placeLabels = () => {
    const labels = [...document.querySelectorAll('.notes > li')];
    labels.forEach(label => { label.style.marginTop = ''; });
    labels.forEach(label => {
      // Below their paragraph they stand in a row; the style sheet knows when there is a margin.
      if (getComputedStyle(label.parentElement).display !== 'block') return;
      const words = document.getElementById(label.id.replace('n-', 'c-'));
      if (!words) return;
      const distance = words.getClientRects()[0].top - label.getBoundingClientRect().top;
      if (distance > 2) label.style.marginTop = `${distance}px`;
    });
  };

  // A claim may stand in several runs of words; :target reaches only the first, and ?c=n scrolls nowhere by itself.
  const markAllRuns = () => {
    const number = /^#c-(\d+)$/.exec(location.hash)?.[1];
    if (!number) {
      if (!location.hash) document.querySelector('.text .hit')?.scrollIntoView({ block: 'center' });
      return;
    }
    document.querySelectorAll('.text .hit').forEach(run => run.classList.remove('hit'));
    document.querySelectorAll(`.text :is(.m-claim, .m-narrated)[data-number="${number}"]`).forEach(run => run.classList.add('hit'));
  };

  const keysAreOn = () => {
    try {
      return localStorage.getItem('keys') !== 'off';
    } catch {
      return true;
    }
  };

  // Keys without a modifier can get in the way of speech input, so they can be switched off (/about#keys).
  const setUpKeySwitch = () => {
    const box = document.getElementById('keys-on');
    if (!box) return;
    box.checked = keysAreOn();
    box.addEventListener('change', () => localStorage.setItem('keys', box.checked ? 'on' : 'off'));
    box.closest('[hidden]').hidden = false;
  };

  const goToSearch = () => (document.getElementById('q') ?? document.getElementById('site-search')).focus();

  // What a page is made of, in its order: rows of a list, results of a search, wordings, margin labels.
  const goToClaim = step => {
    const claims = [...document.querySelectorAll('main :is(.tx a, .found > li > p:first-child a, .sources .title, .wording footer > a:first-child, .notes .n)')].filter(link => link.checkVisibility());
    const here = claims.indexOf(document.activeElement);
    claims[here < 0 ? 0 : here + step]?.focus();
  };

  const keys = {
    '/': goToSearch,
    j: () => goToClaim(1),
    k: () => goToClaim(-1),
    '?': () => location.assign('/about#keys'),
  };

  const onKey = event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select')) return;
    if (!Object.hasOwn(keys, event.key) || !keysAreOn()) return;
    event.preventDefault();
    keys[event.key]();
  };

  setUpTheme();
  placeLabels();
  markAllRuns();
  setUpKeySwitch();
  addEventListener('resize', placeLabels);
  addEventListener('load', placeLabels);
  addEventListener('hashchange', markAllRuns);
  addEventListener('keydown', onKey);
})();
