/**
 * Hosts that hide where a link leads. Collected by hand from the services' own pages, November 2026; networks' own wrappers
 * are among them because a reader cannot see their target either.
 */
export const linkShorteners: ReadonlySet<string> = new Set(
  `bit.ly bitly.com j.mp tinyurl.com tiny.cc tiny.one ow.ly goo.gl t.co lnkd.in buff.ly is.gd v.gd rebrand.ly short.io
  cutt.ly shorturl.at rb.gy t.ly s.id soo.gd bl.ink dlvr.it ift.tt trib.al fb.me amzn.to youtu.be.link qr.ae lc.cx shorte.st
  adf.ly bc.vc u.to x.co tr.im snip.ly po.st hyperurl.co clck.ru kutt.it yourls.org urlz.fr shrtco.de 9qr.de ulvis.net
  linktr.ee lnk.bio kurzelinks.de acortar.link n9.cl href.li zurl.ws surl.li dub.sh spoo.me t.me.link swll.to kurl.ru ouo.io
  bit.do gg.gg lihi.cc reurl.cc cli.re t2m.io tny.im urlr.me smarturl.it lnkfi.re ffm.to beacons.ai taplink.cc linkin.bio campsite.bio`
    .trim()
    .split(/\s+/),
);
