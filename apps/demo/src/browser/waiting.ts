/** In the gallery's state "loading", an address that ends so never answers. */
const answer = window.fetch.bind(window);
window.fetch = (input, options) =>
  typeof input === 'string' && input.endsWith('?waiting') ? new Promise(() => undefined) : answer(input, options);

export {};
