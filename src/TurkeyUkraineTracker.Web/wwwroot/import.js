// Moves the progress of a job along while the page is open; without it the link "How far is it now?" does.
(() => {
  const section = document.querySelector('[data-events]');
  if (!section) return;

  const show = event => {
    const progress = JSON.parse(event.data);
    section.querySelector('[data-words]').textContent = progress.words;
    const bar = section.querySelector('progress');
    bar.max = progress.found;
    bar.value = progress.found - progress.waiting;
  };

  const events = new EventSource(section.dataset.events);
  const state = section.dataset.state;
  let before = null;
  events.addEventListener('progress', event => {
    show(event);
    // What waits for a decision is shown by the page itself, once it has been fetched.
    if (state === 'held' && before !== null && before !== event.data) location.reload();
    before = event.data;
  });
  events.addEventListener('over', event => {
    show(event);
    events.close();
    location.reload();
  });
})();
