import { expect, test } from "@playwright/test";
import { sansScript } from "./sans-script.ts";

test("what only scripts use goes; words, styles and what describes the page stay", () => {
  const html = `<!DOCTYPE html><html lang="fr"><head><meta charSet="utf-8"/><link rel="stylesheet" href="/_next/a.css" nonce="n0" data-precedence="next"/><link rel="preload" as="script" fetchPriority="low" nonce="n0" href="/_next/a.js"/><link rel="preload" as="font" href="/_next/a.woff2"/><script src="/_next/a.js" async="" nonce="n0"></script><meta id="react-aria-pressable-style" property="csp-nonce" nonce="n0"/><title>A</title></head><body><!--$--><p>Le 26<!-- --> novembre, « &lt;script&gt; »</p><!--/$--><script type="application/ld+json">{"@type":"Event"}</script><script nonce="n0">self.__next_f.push([1,"<p>\\u003c/script"])</script></body></html>`;
  expect(sansScript(html)).toBe(
    `<!DOCTYPE html><html lang="fr"><head><meta charSet="utf-8"/><link rel="stylesheet" href="/_next/a.css" data-precedence="next"/><link rel="preload" as="font" href="/_next/a.woff2"/><title>A</title></head><body><p>Le 26 novembre, « &lt;script&gt; »</p><script type="application/ld+json">{"@type":"Event"}</script></body></html>`,
  );
});

test("a page with parts a script would put in their place is not taken", () => {
  expect(sansScript(`<p>Avant</p><template id="B:0"></template><div hidden id="S:0"><p>Après</p></div>`)).toBeNull();
});
