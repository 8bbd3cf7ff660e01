import { expect, test } from "@playwright/test";
import { enHtml } from "./cadre.ts";
import { enTexte } from "./corps.ts";

test("a mail links to our own pages only: an address somebody typed stays text", () => {
  const html = enHtml(
    "Voyez https://trame.test/espace/x\n\nEt https://trame.test.mal.test/ ou <b>http://mal.test</b>",
    "https://trame.test",
  );
  expect(html).toContain('<p>Voyez <a href="https://trame.test/espace/x">https://trame.test/espace/x</a></p>');
  expect(html).toContain("<p>Et https://trame.test.mal.test/ ou &lt;b&gt;http://mal.test&lt;/b&gt;</p>");
  expect(html.match(/<a /g)).toHaveLength(1);
});

test("a link has words in both parts, its address below them in plain text; bold and lists stay light", () => {
  const corps =
    "Lisez **avant lundi** [le programme](https://trame.test/2030/programme) ou [ailleurs](https://mal.test/x).\n\n- un\n- deux\n\n[Ouvrir votre espace](https://trame.test/espace)";
  expect(enHtml(corps, "https://trame.test")).toContain(
    '<p>Lisez <strong>avant lundi</strong> <a href="https://trame.test/2030/programme">le programme</a> ou ailleurs (https://mal.test/x).</p><ul><li>un</li><li>deux</li></ul><p><a href="https://trame.test/espace">Ouvrir votre espace</a></p>',
  );
  expect(enTexte(corps, "https://trame.test")).toBe(
    "Lisez avant lundi le programme (https://trame.test/2030/programme) ou ailleurs (https://mal.test/x).\n\n- un\n- deux\n\nOuvrir votre espace\u00a0:\nhttps://trame.test/espace",
  );
});
