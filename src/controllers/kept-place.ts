/** Where a reader is in an article, so that drawing it again, in another language say, leaves them there. */

/** A part of the article by its place: the nearest id, the kind of element, and which of them it is. */
type Place = string;

const followed = 'a, summary, button, input';

/** The nearest part with an id. */
function homeOf(article: Element, element: Element): Element {
  const home = element.parentElement?.closest('[id]');
  return home && article.contains(home) ? home : article;
}

/** Elements of one kind that belong to `scope` itself, so that a part with an id that comes or goes does not move them. */
const within = <E extends Element>(article: Element, scope: Element, selector: string): E[] =>
  [...scope.querySelectorAll<E>(selector)].filter((element) => homeOf(article, element) === scope);

function placeOf(article: Element, element: Element, selector: string): Place {
  const scope = homeOf(article, element);
  return `${scope === article ? '' : scope.id} ${within(article, scope, selector).indexOf(element)}`;
}

function find<E extends Element>(article: Element, place: Place, selector: string): E | undefined {
  const [id, index] = place.split(' ');
  const scope = id ? article.querySelector(`#${CSS.escape(id)}`) : article;
  return scope ? within<E>(article, scope, selector)[Number(index)] : undefined;
}

/**
 * Takes note of what is open, what has the focus, and what stands at the top of the window.
 * @returns puts all of that back after the article was drawn again.
 */
export function keepPlace(article: HTMLElement): () => void {
  const toggled = [...article.querySelectorAll('details')].map(
    (details) => [placeOf(article, details, 'details'), details.open] as const,
  );
  const {activeElement} = article.getRootNode() as Document | ShadowRoot;
  const focused =
    activeElement && article.contains(activeElement) ? placeOf(article, activeElement, followed) : undefined;
  const anchor = [...article.querySelectorAll('section[id]')].find(
    (section) => section.getBoundingClientRect().bottom > 0,
  );
  const before = anchor && {id: anchor.id, top: anchor.getBoundingClientRect().top};

  return () => {
    for (const [place, open] of toggled) {
      const details = find<HTMLDetailsElement>(article, place, 'details');
      if (details) details.open = open;
    }
    if (focused !== undefined) find<HTMLElement>(article, focused, followed)?.focus({preventScroll: true});
    const after = before && article.querySelector(`#${CSS.escape(before.id)}`);
    // Someone who has not scrolled into the article yet sees no movement anyway.
    if (after && before.top < 0)
      window.scrollBy({top: after.getBoundingClientRect().top - before.top, behavior: 'instant'});
  };
}
