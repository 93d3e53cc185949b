-- A filter for pandoc: what book.py carried past it stands in the book as it is.
function Div(element)
  local html = element.attributes.html
  return html and pandoc.RawBlock("html", html)
end
