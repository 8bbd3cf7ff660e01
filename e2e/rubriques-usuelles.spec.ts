import mammoth from "mammoth";
import { isChoix, isTexte, isTypeEnonce, optionsDe } from "@/lib/recueil/rubriques/rubriques";
import { TYPES_ENONCE } from "@/lib/recueil/rubriques/types-enonce";
import { RUBRIQUES_USUELLES } from "@/lib/recueil/rubriques/usuelles";
import { BUREAU, candidatureTenue, commencerFiche, ouvrir } from "./donnees/tenue.ts";
import { lirePdf, serrer } from "./lire-pdf.ts";
import { expect, test } from "./navigateur.ts";
import { deplier } from "./saisies.ts";

/** What is typed in each field of an énoncé: by field, a mark of its own. */
const MOTS_ENONCE = ["accroche", "texte", "theme", "exemple"] as const;
const MOTS_PROPOSITION = ["destinataire", "horizon"] as const;

const marque = (...noms: string[]) => `Marque${noms.join("")}`.replaceAll("_", "");

test("what is answered to each rubrique of the fiche is kept and read by the CRESS; the model asks for it", async ({
  browser,
  serveur,
  connecter,
}) => {
  const { sql } = serveur;
  const c = await candidatureTenue(serveur, 0);
  const orga = await ouvrir(browser, serveur, connecter, c.courriel, BUREAU);
  await orga.goto(`/espace/candidatures/${c.id}/fiche/nouvelle`);
  const fiche = await commencerFiche(orga);
  const remplir = (nom: string, mots: string) => orga.locator(`[name="${nom}"]`).fill(mots);
  /** What is to be found again, where it is kept, then where it is read. */
  const gardes: string[] = [];
  const lus: string[] = [];
  const marquer = (mot: string) => {
    gardes.push(mot);
    lus.push(mot);
    return mot;
  };

  await test.step("each rubrique is answered", async () => {
    for (const volet of ["Paroles entendues et suites", "Votre avis sur l’atelier"]) await deplier(orga, volet);
    for (const { cle, minimum, enPhrase } of RUBRIQUES_USUELLES) {
      if (isTexte(cle)) await remplir(cle, `${marquer(marque(cle))} `.repeat(minimum ? minimum / 8 : 1).trim());
      else if (isChoix(cle)) {
        const [garde = "", lu = ""] = Object.entries(optionsDe(cle)).at(-1) ?? [];
        await orga.locator(`[name="${cle}"]`).selectOption(garde);
        gardes.push(garde);
        lus.push(cle === "satisfaction" ? `${garde} sur 5` : lu);
      } else if (cle === "verbatims") {
        await orga.getByRole("button", { name: `Ajouter ${enPhrase}` }).click();
        await remplir("verbatims.0.texte", marquer(marque("parole")));
        await remplir("verbatims.0.fonction", marquer(marque("fonction")));
      } else expect(isTypeEnonce(cle), cle).toBe(true);
    }
    for (const [i, type] of TYPES_ENONCE.entries()) {
      const rubrique = RUBRIQUES_USUELLES.find((r) => r.cle === type);
      await orga
        .getByRole("button", { name: new RegExp(`^Ajouter ${rubrique?.enPhrase}`) })
        .first()
        .click();
      const nom = (champ: string) => `enonces.${i}.${champ}`;
      const volet = orga.getByRole("group", { name: new RegExp(`^${i + 1}\\.`) });
      await volet.getByText("Thème, exemple, liens").click();
      for (const champ of MOTS_ENONCE) await remplir(nom(champ), marquer(marque(champ, type)));
      await volet.getByRole("button", { name: "Ajouter un lien" }).click();
      await remplir(nom("liens.0.url"), `https://${marque("lien", type).toLowerCase()}.test/`);
      gardes.push(marque("lien", type).toLowerCase());
      await remplir(nom("liens.0.texte"), marquer(marque("guide", type)));
      if (type === "levier") await volet.getByLabel("Ce levier est").selectOption("amplifier");
      if (type === "proposition")
        for (const champ of MOTS_PROPOSITION) await remplir(nom(champ), marquer(marque(champ)));
    }
  });

  await test.step("each is in its column", async () => {
    await expect
      .poll(async () => {
        const [lue] = await sql<{ tout: string }[]>`
          select concat(to_jsonb(r), (select jsonb_agg(v) from enonces e join enonce_versions v on v.enonce_id = e.id
            where e.fiche_id = r.fiche_id)) as tout
          from fiche_revisions r where r.fiche_id = ${fiche}`;
        return gardes.filter((mot) => !lue?.tout.includes(mot));
      })
      .toEqual([]);
  });

  await orga.getByRole("button", { name: "Remettre la fiche" }).click();
  await expect(orga).toHaveURL(`${serveur.url}/espace/fiches/${fiche}/remise`);

  await test.step("each is read by the CRESS", async () => {
    const cress = await ouvrir(browser, serveur, connecter, "instructeur@demo.test", BUREAU);
    await cress.goto(`/cress/fiches/${fiche}`);
    const lue = serrer((await cress.locator("main").textContent()) ?? "");
    expect(lus.filter((mot) => !lue.includes(serrer(mot)))).toEqual([]);
    await cress.context().close();
  });

  await test.step("the model asks for each, in Word and on paper", async () => {
    const noms = RUBRIQUES_USUELLES.flatMap((r) => [r.nom, ...(isChoix(r.cle) ? Object.values(optionsDe(r.cle)) : [])]);
    const docx = await orga.request.get(`/espace/fiches/${fiche}/modele.docx`);
    const word = serrer((await mammoth.extractRawText({ buffer: await docx.body() })).value);
    const pdf = serrer(
      (await lirePdf(await (await orga.request.get(`/espace/fiches/${fiche}/modele.pdf`)).body())).texte,
    );
    // A hyphen that does not end a line is another character.
    expect(noms.filter((nom) => !word.replaceAll("\u2011", "").includes(serrer(nom)))).toEqual([]);
    expect(noms.filter((nom) => !pdf.includes(serrer(nom)))).toEqual([]);
  });
  await orga.context().close();
});
