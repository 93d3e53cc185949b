/* Its job: fetch the search index when the reader turns to the search, not with every page.
   It runs before Material's own script, and holds that one request back until then.
   What is pasted with the mouse is searched for too: Material waits for a key. */
{
  const query = new URLSearchParams(location.search)
  const wanted = new Promise(resolve => {
    if (query.has("q") || query.has("h")) resolve()
    document.addEventListener("focusin", event => {
      if (event.target.matches("[data-md-component=search-query]")) resolve()
    })
  })
  const { open, send } = XMLHttpRequest.prototype
  XMLHttpRequest.prototype.open = function (method, url, ...rest) {
    this.waits = /\/search\/search_index\.json$/.test(url)
    return open.call(this, method, url, ...rest)
  }
  XMLHttpRequest.prototype.send = function (...body) {
    if (this.waits) wanted.then(() => send.apply(this, body))
    else send.apply(this, body)
  }
  document.addEventListener("input", event => {
    if (event.target.matches("[data-md-component=search-query]")) event.target.dispatchEvent(new Event("keyup"))
  })
}
