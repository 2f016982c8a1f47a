/** The scheme under which the system hands links to Herald. */
export const deepLinkScheme = 'herald';

const postId = /^\w[\w.-]{0,99}$/;

/** The post that `herald://post/<id>` names; null for anything else. A link comes from anywhere, so it may only show, never do. */
export function postOfDeepLink(link: string): string | null {
  const url = URL.parse(link);
  if (url === null || url.protocol !== `${deepLinkScheme}:` || url.host !== 'post') return null;
  if (url.username !== '' || url.search !== '' || url.hash !== '') return null;
  const id = url.pathname.slice(1);
  return postId.test(id) ? id : null;
}
