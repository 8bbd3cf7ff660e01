import { expect, test } from "@playwright/test";
import { tetesDePage } from "./tetes-de-page.ts";

test("each part has its title at the head of its sheets, whatever was typed in it", () => {
  expect(
    tetesDePage([
      { cle: "ecologique", titre: "Transition écologique" },
      { cle: "tiers", titre: 'Lieux" } body { display: none; }\n\\' },
    ]),
  ).toBe(
    '@page partie-ecologique { @top-right { content: "Transition écologique"; } }\n' +
      '@page partie-tiers { @top-right { content: "Lieux\\22  \\7d  body \\7b  display\\3a  none\\3b  \\7d \\a \\5c "; } }\n',
  );
});
