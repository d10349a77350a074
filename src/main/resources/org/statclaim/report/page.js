(function () {
  'use strict';
  var form = document.querySelector('form');
  var tip = document.createElement('div');
  var shown = null;
  tip.id = 'tip';
  tip.setAttribute('role', 'tooltip');
  tip.hidden = true;
  document.body.appendChild(tip);

  function rowOf(mark) {
    return document.getElementById(mark.getAttribute('href').slice(1));
  }

  function show(mark) {
    var row = rowOf(mark);
    if (!row || mark === shown) { return; }
    tip.textContent = '';
    for (var i = 0; i < row.cells.length; i++) {
      var line = document.createElement('p');
      line.lang = row.cells[i].closest('[lang]').lang;
      line.textContent = row.cells[i].textContent;
      if (line.textContent) { tip.appendChild(line); }
    }
    tip.hidden = false;
    shown = mark;
    mark.setAttribute('aria-describedby', 'tip');
    var box = mark.getClientRects()[0];
    var left = Math.min(box.left, document.documentElement.clientWidth - tip.offsetWidth - 8);
    tip.style.left = Math.max(8, left) + window.scrollX + 'px';
    var above = box.bottom + tip.offsetHeight + 8 > window.innerHeight && box.top > tip.offsetHeight;
    tip.style.top = (above ? box.top - tip.offsetHeight : box.bottom) + window.scrollY + 'px';
  }

  function hide() {
    if (shown) { shown.removeAttribute('aria-describedby'); }
    shown = null;
    tip.hidden = true;
  }

  function markAt(event) {
    return event.target.closest ? event.target.closest('.text a') : null;
  }

  document.addEventListener('mouseover', function (event) {
    var mark = markAt(event);
    if (mark) { show(mark); } else if (!event.target.closest('#tip')) { hide(); }
  });
  document.addEventListener('focusin', function (event) {
    var mark = markAt(event);
    if (mark) { show(mark); } else { hide(); }
  });
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') { hide(); }
  });
  // a finger has no way to hover: its first tap shows, its second follows the link
  var touched = null;
  document.addEventListener('touchstart', function (event) {
    touched = markAt(event);
    if (touched && touched === shown) { touched = null; }
  }, { passive: true });
  document.addEventListener('click', function (event) {
    if (touched && markAt(event) === touched) {
      event.preventDefault();
      show(touched);
    }
    touched = null;
  });

  if (!form) { return; }
  form.hidden = false;
  var state = form.querySelector('[role=status]');

  function chosen(name) {
    var boxes = form.querySelectorAll('input[name=' + name + ']');
    return boxes.length === 0 ? null : Array.prototype.filter.call(boxes, function (box) {
      return box.checked;
    }).map(function (box) {
      return box.value;
    });
  }

  function has(element, names) {
    return names === null || names.some(function (name) {
      return element.classList.contains(name);
    });
  }

  function one(name) {
    var list = form.elements[name];
    return list && list.value ? [list.value] : null;
  }

  function tell(count) {
    state.textContent = count.toLocaleString(document.documentElement.lang) + ' ' + state.getAttribute('data-shown');
  }

  function filter() {
    var kinds = chosen('kind');
    var verdicts = chosen('verdict');
    var unit = one('unit');
    var source = one('source');
    var count = 0;
    document.querySelectorAll('tbody tr').forEach(function (row) {
      var fits = has(row, kinds) && has(row, unit) && has(row, source);
      row.hidden = !fits;
      count += fits ? 1 : 0;
      var mark = document.getElementById('m' + row.id.slice(1));
      if (mark) { mark.classList.toggle('off', !fits); }
    });
    document.querySelectorAll('.dots a').forEach(function (dot) {
      dot.classList.toggle('off', document.getElementById(dot.getAttribute('href').slice(1)).hidden);
    });
    document.querySelectorAll('.finding').forEach(function (finding) {
      finding.hidden = !has(finding, verdicts);
    });
    tell(count);
  }

  form.addEventListener('change', filter);
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  // a browser that comes back to the page fills in what was chosen before
  if (form.querySelector('input:not(:checked)') || one('unit') || one('source')) {
    filter();
  } else {
    tell(document.querySelectorAll('tbody tr').length);
  }
})();
