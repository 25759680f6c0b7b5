// Adds comfort to pages that are complete without it: the theme switch, margin labels level with their sentence,
// every run of the claim an address asks for, "/" for the search field, j and k for the results.
(() => {
  const root = document.documentElement;

  const stored = () => {
    try {
      return localStorage.getItem('theme');
    } catch {
      return null; // storage may be switched off; the switch then lasts for one page
    }
  };

  const store = theme => {
    try {
      localStorage.setItem('theme', theme);
    } catch {
      // see above
    }
  };

  // Before the body is drawn, so that no page flashes in the other theme.
  if (stored()) root.dataset.theme = stored();

  const isDark = () => root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;

  const setUpThemeSwitch = () => {
    const button = document.getElementById('theme');
    const label = () => {
      button.textContent = isDark() ? 'Light' : 'Dark';
      button.setAttribute('aria-label', isDark() ? 'Switch to light colours' : 'Switch to dark colours');
    };
    button.addEventListener('click', () => {
      root.dataset.theme = isDark() ? 'light' : 'dark';
      store(root.dataset.theme);
      label();
    });
    label();
    button.hidden = false;
  };

  // Labels move down to the line of their sentence; the text column never moves.
  const placeLabels = () => {
    const labels = [...document.querySelectorAll('.notes > li')];
    labels.forEach(label => { label.style.marginTop = ''; });
    if (!matchMedia('(min-width: 76rem)').matches) return;

    labels.forEach(label => {
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

  const goToSearch = event => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select')) return;
    event.preventDefault();
    (document.getElementById('q') ?? document.getElementById('site-search')).focus();
  };

  // j and k walk down and up the results of a list; each is the main link of its row.
  const walkResults = event => {
    if (!['j', 'k'].includes(event.key) || event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select')) return;
    const links = [...document.querySelectorAll('main :is(.claims .tx a, .found > li > p:first-child a, .sources .title)')];
    if (links.length === 0) return;

    const next = links.indexOf(document.activeElement) + (event.key === 'j' ? 1 : -1);
    links[Math.min(Math.max(next, 0), links.length - 1)].focus();
  };

  addEventListener('DOMContentLoaded', () => {
    setUpThemeSwitch();
    placeLabels();
    markAllRuns();
    addEventListener('resize', placeLabels);
    addEventListener('load', placeLabels);
    addEventListener('hashchange', markAllRuns);
    addEventListener('keydown', goToSearch);
    addEventListener('keydown', walkResults);
  });
})();
