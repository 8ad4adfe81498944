/** Loads the page anew when a release has been saved. */
const changes = new EventSource(new URL('../../live', import.meta.url));
changes.addEventListener('change', () => {
  changes.close();
  location.reload();
});

export {};
