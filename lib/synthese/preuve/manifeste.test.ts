import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";
import { ARBRE } from "../document/fixture.ts";
import { renderSyntheseJson } from "../document/json.ts";
import { composerManifeste, faireRecu, type Preuve, type Reserve } from "./manifeste.ts";
import { calculerRacine, chercher, verifier, verifierRecu } from "./verifier.mjs";

const ECARTE: Reserve = {
  code: "F3-02",
  type: "frein",
  accroche: "Un frein",
  texte: "qui n'a pas été repris.",
  exemple: null,
  destinataire: null,
  horizon: null,
  motif: "Hors du champ.",
};
const SEL = "un secret";

function preparer() {
  const manifeste = composerManifeste(ARBRE, [ECARTE], SEL);
  const arbre = { ...ARBRE, preuve: { racine: manifeste.racine, feuilles: manifeste.feuilles.length } };
  const synthese = JSON.parse(JSON.stringify(renderSyntheseJson(arbre)));
  const corps = `${JSON.stringify(synthese)}\n`;
  const preuve: Preuve = {
    ...manifeste,
    ...{ format: 1, annee: 2023, version: 1, publieeAt: ARBRE.publieeAt },
    fichiers: [
      { nom: "v1.json", sha256: createHash("sha256").update(corps).digest("hex"), taille: Buffer.byteLength(corps) },
    ],
    retraits: [],
  };
  return { synthese, preuve, corps };
}

test("the root is that of RFC 6962, on the vectors of its reference implementation", () => {
  const entrees = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];
  const feuilles = entrees.map((hex) =>
    createHash("sha256").update(Uint8Array.of(0)).update(Buffer.from(hex, "hex")).digest("hex"),
  );
  const attendues = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
  ];
  for (const [n, racine] of attendues.entries()) expect(calculerRacine(feuilles.slice(0, n)), `${n}`).toBe(racine);
});

test("the files alone prove a version, and one changed word is seen", () => {
  const { synthese, preuve } = preparer();
  expect(preuve.feuilles.map((f) => [f.nature, f.code])).toEqual([
    ["point", "P1"],
    ["point", "P2"],
    ["point", "P3"],
    ["enonce", "F1-01"],
    ["enonce", "F1-02"],
    ["enonce", "F2-01"],
    ["reserve", null],
  ]);
  expect(verifier(synthese, preuve).map((d) => d.bon)).toEqual([true]);
  const changee = JSON.parse(JSON.stringify(synthese).replace("Un référent par immeuble", "Un référent par rue"));
  expect(verifier(changee, preuve).filter((d) => !d.bon)).toEqual([
    { bon: false, texte: "P1 : les mots du fichier ne sont pas ceux qui ont été publiés." },
  ]);
  const masquee = { ...preuve, retraits: [{ at: "2024-02-01T10:00:00.000Z", codes: ["P1"] }] };
  expect(verifier(changee, masquee).map((d) => [d.bon, d.texte.slice(0, 4)])).toEqual([
    [true, "La r"],
    [true, "P1 :"],
  ]);
  const [premiere, ...autres] = preuve.feuilles;
  const truquee = { ...preuve, feuilles: [...autres, ...(premiere ? [premiere] : [])] };
  expect(verifier(synthese, truquee)[0]?.bon).toBe(false);
});

test("an organiser learns where their words went, and that those set aside entered, which nobody else can guess", () => {
  const { synthese, preuve } = preparer();
  expect(chercher(synthese, "F1-02")).toEqual(["F1-02 (Association A, A1, A3) est entré : P1, P2."]);
  expect(chercher(synthese, "LE BROYAT manque")).toEqual(["F1-02 (Association A, A1, A3) est entré : P1, P2."]);
  const recu = faireRecu(ECARTE, SEL);
  expect(verifierRecu(recu, preuve)).toEqual({ bon: true, texte: "F3-02 est entré, et a été écarté : Hors du champ." });
  expect(verifierRecu({ ...recu, sel: "" }, preuve).bon).toBe(false);
  expect(verifierRecu({ ...recu, texte: "qui a été repris." }, preuve).bon).toBe(false);
  expect(JSON.stringify(preuve)).not.toMatch(/F3-02|Hors du champ/);
});

test("the script that is served answers by itself, with its exit code", async () => {
  const { preuve, corps } = preparer();
  const dossier = await mkdtemp(join(tmpdir(), "preuve-"));
  const chemin = (nom: string) => join(dossier, nom);
  await writeFile(chemin("v1.json"), corps);
  await writeFile(chemin("preuve.json"), JSON.stringify(preuve));
  await writeFile(chemin("recu.json"), JSON.stringify([faireRecu(ECARTE, SEL)]));
  const lancer = (...args: string[]) =>
    promisify(execFile)(process.execPath, ["lib/synthese/preuve/verifier.mjs", ...args]).then(
      ({ stdout }) => [0, stdout] as const,
      ({ code, stdout }: { code: number; stdout: string }) => [code, stdout] as const,
    );
  const [code, dit] = await lancer(
    chemin("v1.json"),
    chemin("preuve.json"),
    "--mots",
    "F2-01",
    "--recu",
    chemin("recu.json"),
  );
  expect([code, dit.split("\n").map((l) => l.slice(0, 3))]).toEqual([0, ["oui", "oui", "oui", "oui", ""]]);
  expect(dit).toContain("F2-01 (Réseau B, Réseau C, A2) est entré : P3.");
  await writeFile(chemin("v1.json"), corps.replace("Former", "Reformer"));
  expect((await lancer(chemin("v1.json"), chemin("preuve.json")))[0]).toBe(1);
  expect((await lancer())[0]).toBe(2);
  await rm(dossier, { recursive: true });
});
