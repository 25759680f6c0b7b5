// Runs before the body is drawn, so that no page flashes in other colours than the reader chose.
(() => {
  try {
    const theme = localStorage.getItem('theme');
    if (theme) document.documentElement.dataset.theme = theme;
  } catch {
    // Storage may be switched off; the choice then lasts for one page.
  }
})();
