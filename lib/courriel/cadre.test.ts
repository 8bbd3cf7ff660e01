import { expect, test } from "@playwright/test";
import { enHtml } from "./cadre.ts";

test("a mail links to our own pages only: an address somebody typed stays text", () => {
  const html = enHtml(
    "Voyez https://trame.test/espace/x\n\nEt https://trame.test.mal.test/ ou <b>http://mal.test</b>",
    "https://trame.test",
  );
  expect(html).toContain('<p>Voyez <a href="https://trame.test/espace/x">https://trame.test/espace/x</a></p>');
  expect(html).toContain("<p>Et https://trame.test.mal.test/ ou &lt;b&gt;http://mal.test&lt;/b&gt;</p>");
  expect(html.match(/<a /g)).toHaveLength(1);
});
