-- The order is ours: what exists becomes rows opened by a gesture before the old columns go.
ALTER TABLE "mises_de_cote" RENAME TO "mises_de_cote_avant";
--> statement-breakpoint
ALTER TABLE "mises_de_cote_avant" RENAME CONSTRAINT "mises_de_cote_pkey" TO "mises_de_cote_avant_pkey";
--> statement-breakpoint
ALTER TABLE "blocs" ADD COLUMN "edition_id" uuid;
--> statement-breakpoint
ALTER TABLE "groupes" ADD COLUMN "edition_id" uuid;
--> statement-breakpoint
UPDATE "blocs" b SET "edition_id" = c."edition_id" FROM "chapitres" c WHERE c."id" = b."chapitre_id";
--> statement-breakpoint
UPDATE "groupes" g SET "edition_id" = b."edition_id" FROM "blocs" b WHERE b."id" = g."bloc_id";
--> statement-breakpoint
ALTER TABLE "blocs" ALTER COLUMN "edition_id" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "groupes" ALTER COLUMN "edition_id" SET NOT NULL;
--> statement-breakpoint
CREATE TYPE "public"."nature_filiation" AS ENUM('fusion', 'scission');
--> statement-breakpoint
CREATE TYPE "public"."type_destinataire" AS ENUM('etat', 'region', 'departement', 'epci', 'reseau', 'autre');
--> statement-breakpoint
CREATE TYPE "public"."nature_fait" AS ENUM('point_version', 'citation', 'mise_de_cote', 'classement', 'filiation', 'signal_faible', 'groupe_version', 'bloc_version', 'chapitre_version', 'enjeu_version', 'enjeu_point', 'proche_refuse');
--> statement-breakpoint
CREATE TYPE "public"."sens_effet" AS ENUM('ouvre', 'ferme');
--> statement-breakpoint
CREATE TYPE "public"."type_geste" AS ENUM('reprise', 'preparer', 'creer_point', 'citer', 'detacher', 'reformuler', 'deplacer', 'fusionner', 'scinder', 'retirer', 'ecarter', 'reprendre', 'classer', 'relire', 'garder_signal_faible', 'composer_groupe', 'retirer_groupe', 'composer_bloc', 'retirer_bloc', 'ecrire_chapitre', 'ecrire_enjeu', 'retirer_enjeu', 'nourrir_enjeu', 'refuser_proche', 'annuler');
--> statement-breakpoint
ALTER TABLE "enonces" ADD CONSTRAINT "enonces_edition" UNIQUE("id","edition_id");
--> statement-breakpoint
ALTER TABLE "blocs" ADD CONSTRAINT "blocs_edition" UNIQUE("id","edition_id");
--> statement-breakpoint
ALTER TABLE "blocs" ADD CONSTRAINT "blocs_chapitre" UNIQUE("id","chapitre_id");
--> statement-breakpoint
ALTER TABLE "chapitres" ADD CONSTRAINT "chapitres_edition" UNIQUE("id","edition_id");
--> statement-breakpoint
ALTER TABLE "enjeux" ADD CONSTRAINT "enjeux_edition" UNIQUE("id","edition_id");
--> statement-breakpoint
ALTER TABLE "groupes" ADD CONSTRAINT "groupes_edition" UNIQUE("id","edition_id");
--> statement-breakpoint
CREATE TABLE "citations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"edition_id" uuid NOT NULL,
	"ouvert_par" uuid NOT NULL,
	"ferme_par" uuid,
	"point_id" uuid NOT NULL,
	"enonce_id" uuid NOT NULL,
	"enonce_version_id" uuid NOT NULL,
	"mode" "mode_reprise" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "classements" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"edition_id" uuid NOT NULL,
	"ouvert_par" uuid NOT NULL,
	"ferme_par" uuid,
	"enonce_id" uuid NOT NULL,
	"transition_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "enjeu_points" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"edition_id" uuid NOT NULL,
	"ouvert_par" uuid NOT NULL,
	"ferme_par" uuid,
	"enjeu_id" uuid NOT NULL,
	"point_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "filiations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"edition_id" uuid NOT NULL,
	"ouvert_par" uuid NOT NULL,
	"ferme_par" uuid,
	"de_point_id" uuid NOT NULL,
	"vers_point_id" uuid NOT NULL,
	"nature" "nature_filiation" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "proches_refuses" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"edition_id" uuid NOT NULL,
	"ouvert_par" uuid NOT NULL,
	"ferme_par" uuid,
	"enonce_id" uuid NOT NULL,
	"autre_enonce_id" uuid,
	"point_id" uuid,
	CONSTRAINT "proches_refuses_ouvert" UNIQUE NULLS NOT DISTINCT("enonce_id","autre_enonce_id","point_id","ferme_par"),
	CONSTRAINT "proches_refuses_paire" CHECK (("proches_refuses"."autre_enonce_id" is null) <> ("proches_refuses"."point_id" is null)),
	CONSTRAINT "proches_refuses_ordre" CHECK ("proches_refuses"."enonce_id" < "proches_refuses"."autre_enonce_id")
);
--> statement-breakpoint
CREATE TABLE "signaux_faibles" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"edition_id" uuid NOT NULL,
	"ouvert_par" uuid NOT NULL,
	"ferme_par" uuid,
	"point_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "destinataires" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"type" "type_destinataire" NOT NULL,
	"nom" text NOT NULL,
	"codes" text[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "destinataires_nom" UNIQUE("type","nom")
);
--> statement-breakpoint
CREATE TABLE "geste_effets" (
	"geste_id" uuid NOT NULL,
	"rang" integer NOT NULL,
	"nature" "nature_fait" NOT NULL,
	"ligne_id" uuid NOT NULL,
	"sens" "sens_effet" NOT NULL,
	"point_id" uuid,
	"enonce_id" uuid,
	"groupe_id" uuid,
	"enjeu_id" uuid,
	CONSTRAINT "geste_effets_geste_id_rang_pk" PRIMARY KEY("geste_id","rang")
);
--> statement-breakpoint
CREATE TABLE "gestes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"numero" bigserial NOT NULL,
	"edition_id" uuid NOT NULL,
	"chapitre_id" uuid,
	"type" "type_geste" NOT NULL,
	"personne_id" uuid,
	"at" timestamp (3) with time zone NOT NULL,
	"annule_id" uuid,
	"donnees" jsonb NOT NULL,
	CONSTRAINT "gestes_numero_unique" UNIQUE("numero"),
	CONSTRAINT "gestes_edition" UNIQUE("id","edition_id"),
	CONSTRAINT "gestes_annule" UNIQUE("annule_id")
);
--> statement-breakpoint
CREATE TABLE "bloc_versions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"edition_id" uuid NOT NULL,
	"ouvert_par" uuid NOT NULL,
	"ferme_par" uuid,
	"bloc_id" uuid NOT NULL,
	"numero" integer NOT NULL,
	"chapitre_id" uuid NOT NULL,
	"rang" text COLLATE "C" NOT NULL,
	"titre" text NOT NULL,
	CONSTRAINT "bloc_versions_numero" UNIQUE("bloc_id","numero")
);
--> statement-breakpoint
CREATE TABLE "chapitre_versions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"edition_id" uuid NOT NULL,
	"ouvert_par" uuid NOT NULL,
	"ferme_par" uuid,
	"chapitre_id" uuid NOT NULL,
	"numero" integer NOT NULL,
	"problematique" text DEFAULT '' NOT NULL,
	"question" text,
	"remarque" text DEFAULT '' NOT NULL,
	"encarts" jsonb DEFAULT '[]'::jsonb NOT NULL,
	CONSTRAINT "chapitre_versions_numero" UNIQUE("chapitre_id","numero")
);
--> statement-breakpoint
CREATE TABLE "enjeu_versions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"edition_id" uuid NOT NULL,
	"ouvert_par" uuid NOT NULL,
	"ferme_par" uuid,
	"enjeu_id" uuid NOT NULL,
	"numero" integer NOT NULL,
	"rang" text COLLATE "C" NOT NULL,
	"titre" text NOT NULL,
	"texte" text DEFAULT '' NOT NULL,
	"exemples" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"liens" jsonb DEFAULT '[]'::jsonb NOT NULL,
	CONSTRAINT "enjeu_versions_numero" UNIQUE("enjeu_id","numero")
);
--> statement-breakpoint
CREATE TABLE "groupe_versions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"edition_id" uuid NOT NULL,
	"ouvert_par" uuid NOT NULL,
	"ferme_par" uuid,
	"groupe_id" uuid NOT NULL,
	"numero" integer NOT NULL,
	"bloc_id" uuid NOT NULL,
	"rang" text COLLATE "C" NOT NULL,
	"titre" text,
	"remarque" text DEFAULT '' NOT NULL,
	"exemple" text DEFAULT '' NOT NULL,
	"paragraphes" text DEFAULT '' NOT NULL,
	CONSTRAINT "groupe_versions_numero" UNIQUE("groupe_id","numero")
);
--> statement-breakpoint
CREATE TABLE "point_version_destinataires" (
	"point_version_id" uuid NOT NULL,
	"rang" integer NOT NULL,
	"destinataire_id" uuid NOT NULL,
	CONSTRAINT "point_version_destinataires_point_version_id_destinataire_id_pk" PRIMARY KEY("point_version_id","destinataire_id")
);
--> statement-breakpoint
CREATE TABLE "point_versions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"edition_id" uuid NOT NULL,
	"ouvert_par" uuid NOT NULL,
	"ferme_par" uuid,
	"point_id" uuid NOT NULL,
	"numero" integer NOT NULL,
	"mots_depuis" integer NOT NULL,
	"groupe_id" uuid NOT NULL,
	"rang" text COLLATE "C" NOT NULL,
	"accroche" text NOT NULL,
	"texte" text NOT NULL,
	"liens" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"horizon" text,
	"action" "action_levier",
	"exemple" text,
	"structure" text,
	"lieu" text,
	"partenaires" text,
	CONSTRAINT "point_versions_numero" UNIQUE("point_id","numero"),
	CONSTRAINT "point_versions_edition" UNIQUE("id","edition_id"),
	CONSTRAINT "point_versions_mots_depuis" CHECK ("point_versions"."mots_depuis" between 1 and "point_versions"."numero")
);
--> statement-breakpoint
CREATE TABLE "mises_de_cote" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"edition_id" uuid NOT NULL,
	"ouvert_par" uuid NOT NULL,
	"ferme_par" uuid,
	"enonce_id" uuid NOT NULL,
	"motif" text NOT NULL
);
--> statement-breakpoint
-- One gesture of type `reprise` an edition opens all that it holds; it cannot be undone.
INSERT INTO "gestes" ("edition_id", "type", "at", "donnees")
SELECT e."id", 'reprise', coalesce(greatest(
    (SELECT max(p."updated_at") FROM "points" p WHERE p."edition_id" = e."id"),
    (SELECT max(s."at") FROM "point_sources" s JOIN "points" p ON p."id" = s."point_id" WHERE p."edition_id" = e."id"),
    (SELECT max(m."at") FROM "mises_de_cote_avant" m JOIN "enonces" n ON n."id" = m."enonce_id" WHERE n."edition_id" = e."id")
  ), date_trunc('milliseconds', now())), '{}'
FROM "editions" e ORDER BY e."annee";
--> statement-breakpoint
-- The n-th key of the npm package fractional-indexing, from 0.
CREATE FUNCTION cle_de_rang(n integer) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN n < 62 THEN 'a' || substr(d, n + 1, 1)
    WHEN n < 62 + 3844 THEN 'b' || substr(d, (n - 62) / 62 + 1, 1) || substr(d, (n - 62) % 62 + 1, 1)
    ELSE 'c' || substr(d, (n - 3906) / 3844 + 1, 1) || substr(d, (n - 3906) / 62 % 62 + 1, 1) || substr(d, (n - 3906) % 62 + 1, 1)
  END FROM (VALUES ('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz')) AS t(d)
$$;
--> statement-breakpoint
INSERT INTO "chapitre_versions" ("edition_id", "ouvert_par", "chapitre_id", "numero", "problematique")
SELECT c."edition_id", g."id", c."id", 1, c."problematique"
FROM "chapitres" c JOIN "gestes" g ON g."edition_id" = c."edition_id";
--> statement-breakpoint
INSERT INTO "bloc_versions" ("edition_id", "ouvert_par", "bloc_id", "numero", "chapitre_id", "rang", "titre")
SELECT b."edition_id", g."id", b."id", 1, b."chapitre_id",
  cle_de_rang((row_number() OVER (PARTITION BY b."chapitre_id" ORDER BY b."ordre") - 1)::int), b."titre"
FROM "blocs" b JOIN "gestes" g ON g."edition_id" = b."edition_id";
--> statement-breakpoint
INSERT INTO "groupe_versions" ("edition_id", "ouvert_par", "groupe_id", "numero", "bloc_id", "rang", "titre")
SELECT r."edition_id", g."id", r."id", 1, r."bloc_id",
  cle_de_rang((row_number() OVER (PARTITION BY r."bloc_id" ORDER BY r."ordre") - 1)::int), r."titre"
FROM "groupes" r JOIN "gestes" g ON g."edition_id" = r."edition_id";
--> statement-breakpoint
INSERT INTO "point_versions" ("edition_id", "ouvert_par", "ferme_par", "point_id", "numero", "mots_depuis", "groupe_id", "rang", "accroche", "texte", "liens")
SELECT p."edition_id", g."id", CASE WHEN p."retire_at" IS NOT NULL THEN g."id" END, p."id", p."version", p."version", p."groupe_id",
  cle_de_rang((row_number() OVER (PARTITION BY p."groupe_id" ORDER BY p."ordre", p."numero") - 1)::int), p."accroche", p."texte", p."liens"
FROM "points" p JOIN "gestes" g ON g."edition_id" = p."edition_id";
--> statement-breakpoint
INSERT INTO "citations" ("edition_id", "ouvert_par", "ferme_par", "point_id", "enonce_id", "enonce_version_id", "mode")
SELECT p."edition_id", g."id", CASE WHEN p."retire_at" IS NOT NULL THEN g."id" END, s."point_id", s."enonce_id", s."enonce_version_id", s."mode"
FROM "point_sources" s JOIN "points" p ON p."id" = s."point_id" JOIN "gestes" g ON g."edition_id" = p."edition_id";
--> statement-breakpoint
INSERT INTO "filiations" ("edition_id", "ouvert_par", "de_point_id", "vers_point_id", "nature")
SELECT p."edition_id", g."id", p."id", p."remplace_par_id", 'fusion'
FROM "points" p JOIN "gestes" g ON g."edition_id" = p."edition_id" WHERE p."remplace_par_id" IS NOT NULL;
--> statement-breakpoint
INSERT INTO "mises_de_cote" ("edition_id", "ouvert_par", "ferme_par", "enonce_id", "motif")
SELECT e."edition_id", g."id",
  CASE WHEN EXISTS (SELECT 1 FROM "citations" c WHERE c."enonce_id" = m."enonce_id" AND c."ferme_par" IS NULL) THEN g."id" END, m."enonce_id", m."motif"
FROM "mises_de_cote_avant" m JOIN "enonces" e ON e."id" = m."enonce_id" JOIN "gestes" g ON g."edition_id" = e."edition_id";
--> statement-breakpoint
INSERT INTO "enjeu_versions" ("edition_id", "ouvert_par", "enjeu_id", "numero", "rang", "titre", "texte")
SELECT e."edition_id", g."id", e."id", 1, cle_de_rang((row_number() OVER (PARTITION BY e."edition_id" ORDER BY e."ordre") - 1)::int), e."titre", e."texte"
FROM "enjeux" e JOIN "gestes" g ON g."edition_id" = e."edition_id";
--> statement-breakpoint
INSERT INTO "geste_effets" ("geste_id", "rang", "nature", "ligne_id", "sens", "point_id", "enonce_id", "groupe_id", "enjeu_id")
SELECT f."geste_id", (row_number() OVER (PARTITION BY f."geste_id" ORDER BY f."sens" DESC, f."ordre", f."ligne_id") - 1)::int, f."nature"::"nature_fait", f."ligne_id", f."sens"::"sens_effet", f."point_id", f."enonce_id", f."groupe_id", f."enjeu_id"
FROM (
  SELECT v."ouvert_par" AS "geste_id", 1 AS "ordre", 'chapitre_version' AS "nature", v."id" AS "ligne_id", 'ouvre' AS "sens", NULL::uuid AS "point_id", NULL::uuid AS "enonce_id", NULL::uuid AS "groupe_id", NULL::uuid AS "enjeu_id" FROM "chapitre_versions" v
  UNION ALL SELECT v."ouvert_par", 2, 'bloc_version', v."id", 'ouvre', NULL, NULL, NULL, NULL FROM "bloc_versions" v
  UNION ALL SELECT v."ouvert_par", 3, 'groupe_version', v."id", 'ouvre', NULL, NULL, v."groupe_id", NULL FROM "groupe_versions" v
  UNION ALL SELECT v."ouvert_par", 4, 'point_version', v."id", s."sens", v."point_id", NULL, v."groupe_id", NULL FROM "point_versions" v JOIN (VALUES ('ouvre'), ('ferme')) AS s("sens") ON s."sens" = 'ouvre' OR v."ferme_par" IS NOT NULL
  UNION ALL SELECT v."ouvert_par", 5, 'citation', v."id", s."sens", v."point_id", v."enonce_id", NULL, NULL FROM "citations" v JOIN (VALUES ('ouvre'), ('ferme')) AS s("sens") ON s."sens" = 'ouvre' OR v."ferme_par" IS NOT NULL
  UNION ALL SELECT v."ouvert_par", 6, 'filiation', v."id", 'ouvre', v."vers_point_id", NULL, NULL, NULL FROM "filiations" v
  UNION ALL SELECT v."ouvert_par", 7, 'mise_de_cote', v."id", s."sens", NULL, v."enonce_id", NULL, NULL FROM "mises_de_cote" v JOIN (VALUES ('ouvre'), ('ferme')) AS s("sens") ON s."sens" = 'ouvre' OR v."ferme_par" IS NOT NULL
  UNION ALL SELECT v."ouvert_par", 8, 'enjeu_version', v."id", 'ouvre', NULL, NULL, NULL, v."enjeu_id" FROM "enjeu_versions" v
) f;
--> statement-breakpoint
DROP FUNCTION cle_de_rang(integer);
--> statement-breakpoint
DROP TABLE "point_sources";
--> statement-breakpoint
DROP TABLE "mises_de_cote_avant";
--> statement-breakpoint
ALTER TABLE "citations" ADD CONSTRAINT "citations_point_id_edition_id_points_id_edition_id_fk" FOREIGN KEY ("point_id","edition_id") REFERENCES "public"."points"("id","edition_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "citations" ADD CONSTRAINT "citations_enonce_id_edition_id_enonces_id_edition_id_fk" FOREIGN KEY ("enonce_id","edition_id") REFERENCES "public"."enonces"("id","edition_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "citations" ADD CONSTRAINT "citations_enonce_version_id_enonce_id_enonce_versions_id_enonce_id_fk" FOREIGN KEY ("enonce_version_id","enonce_id") REFERENCES "public"."enonce_versions"("id","enonce_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "citations" ADD CONSTRAINT "citations_ouvert_par_fk" FOREIGN KEY ("ouvert_par","edition_id") REFERENCES "public"."gestes"("id","edition_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "citations" ADD CONSTRAINT "citations_ferme_par_fk" FOREIGN KEY ("ferme_par","edition_id") REFERENCES "public"."gestes"("id","edition_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "classements" ADD CONSTRAINT "classements_enonce_id_edition_id_enonces_id_edition_id_fk" FOREIGN KEY ("enonce_id","edition_id") REFERENCES "public"."enonces"("id","edition_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "classements" ADD CONSTRAINT "classements_transition_id_edition_id_edition_transitions_id_edition_id_fk" FOREIGN KEY ("transition_id","edition_id") REFERENCES "public"."edition_transitions"("id","edition_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "classements" ADD CONSTRAINT "classements_ouvert_par_fk" FOREIGN KEY ("ouvert_par","edition_id") REFERENCES "public"."gestes"("id","edition_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "classements" ADD CONSTRAINT "classements_ferme_par_fk" FOREIGN KEY ("ferme_par","edition_id") REFERENCES "public"."gestes"("id","edition_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "enjeu_points" ADD CONSTRAINT "enjeu_points_enjeu_id_edition_id_enjeux_id_edition_id_fk" FOREIGN KEY ("enjeu_id","edition_id") REFERENCES "public"."enjeux"("id","edition_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "enjeu_points" ADD CONSTRAINT "enjeu_points_point_id_edition_id_points_id_edition_id_fk" FOREIGN KEY ("point_id","edition_id") REFERENCES "public"."points"("id","edition_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "enjeu_points" ADD CONSTRAINT "enjeu_points_ouvert_par_fk" FOREIGN KEY ("ouvert_par","edition_id") REFERENCES "public"."gestes"("id","edition_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "enjeu_points" ADD CONSTRAINT "enjeu_points_ferme_par_fk" FOREIGN KEY ("ferme_par","edition_id") REFERENCES "public"."gestes"("id","edition_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "filiations" ADD CONSTRAINT "filiations_de_point_id_edition_id_points_id_edition_id_fk" FOREIGN KEY ("de_point_id","edition_id") REFERENCES "public"."points"("id","edition_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "filiations" ADD CONSTRAINT "filiations_vers_point_id_edition_id_points_id_edition_id_fk" FOREIGN KEY ("vers_point_id","edition_id") REFERENCES "public"."points"("id","edition_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "filiations" ADD CONSTRAINT "filiations_ouvert_par_fk" FOREIGN KEY ("ouvert_par","edition_id") REFERENCES "public"."gestes"("id","edition_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "filiations" ADD CONSTRAINT "filiations_ferme_par_fk" FOREIGN KEY ("ferme_par","edition_id") REFERENCES "public"."gestes"("id","edition_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "proches_refuses" ADD CONSTRAINT "proches_refuses_enonce_id_edition_id_enonces_id_edition_id_fk" FOREIGN KEY ("enonce_id","edition_id") REFERENCES "public"."enonces"("id","edition_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "proches_refuses" ADD CONSTRAINT "proches_refuses_autre_fk" FOREIGN KEY ("autre_enonce_id","edition_id") REFERENCES "public"."enonces"("id","edition_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "proches_refuses" ADD CONSTRAINT "proches_refuses_point_id_edition_id_points_id_edition_id_fk" FOREIGN KEY ("point_id","edition_id") REFERENCES "public"."points"("id","edition_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "proches_refuses" ADD CONSTRAINT "proches_refuses_ouvert_par_fk" FOREIGN KEY ("ouvert_par","edition_id") REFERENCES "public"."gestes"("id","edition_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "proches_refuses" ADD CONSTRAINT "proches_refuses_ferme_par_fk" FOREIGN KEY ("ferme_par","edition_id") REFERENCES "public"."gestes"("id","edition_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "signaux_faibles" ADD CONSTRAINT "signaux_faibles_point_id_edition_id_points_id_edition_id_fk" FOREIGN KEY ("point_id","edition_id") REFERENCES "public"."points"("id","edition_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "signaux_faibles" ADD CONSTRAINT "signaux_faibles_ouvert_par_fk" FOREIGN KEY ("ouvert_par","edition_id") REFERENCES "public"."gestes"("id","edition_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "signaux_faibles" ADD CONSTRAINT "signaux_faibles_ferme_par_fk" FOREIGN KEY ("ferme_par","edition_id") REFERENCES "public"."gestes"("id","edition_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "geste_effets" ADD CONSTRAINT "geste_effets_geste_id_gestes_id_fk" FOREIGN KEY ("geste_id") REFERENCES "public"."gestes"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "gestes" ADD CONSTRAINT "gestes_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "gestes" ADD CONSTRAINT "gestes_personne_id_personnes_id_fk" FOREIGN KEY ("personne_id") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "gestes" ADD CONSTRAINT "gestes_annule_id_gestes_id_fk" FOREIGN KEY ("annule_id") REFERENCES "public"."gestes"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "gestes" ADD CONSTRAINT "gestes_chapitre_id_edition_id_chapitres_id_edition_id_fk" FOREIGN KEY ("chapitre_id","edition_id") REFERENCES "public"."chapitres"("id","edition_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "bloc_versions" ADD CONSTRAINT "bloc_versions_bloc_id_chapitre_id_blocs_id_chapitre_id_fk" FOREIGN KEY ("bloc_id","chapitre_id") REFERENCES "public"."blocs"("id","chapitre_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "bloc_versions" ADD CONSTRAINT "bloc_versions_ouvert_par_fk" FOREIGN KEY ("ouvert_par","edition_id") REFERENCES "public"."gestes"("id","edition_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "bloc_versions" ADD CONSTRAINT "bloc_versions_ferme_par_fk" FOREIGN KEY ("ferme_par","edition_id") REFERENCES "public"."gestes"("id","edition_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "chapitre_versions" ADD CONSTRAINT "chapitre_versions_chapitre_id_edition_id_chapitres_id_edition_id_fk" FOREIGN KEY ("chapitre_id","edition_id") REFERENCES "public"."chapitres"("id","edition_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "chapitre_versions" ADD CONSTRAINT "chapitre_versions_ouvert_par_fk" FOREIGN KEY ("ouvert_par","edition_id") REFERENCES "public"."gestes"("id","edition_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "chapitre_versions" ADD CONSTRAINT "chapitre_versions_ferme_par_fk" FOREIGN KEY ("ferme_par","edition_id") REFERENCES "public"."gestes"("id","edition_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "enjeu_versions" ADD CONSTRAINT "enjeu_versions_enjeu_id_edition_id_enjeux_id_edition_id_fk" FOREIGN KEY ("enjeu_id","edition_id") REFERENCES "public"."enjeux"("id","edition_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "enjeu_versions" ADD CONSTRAINT "enjeu_versions_ouvert_par_fk" FOREIGN KEY ("ouvert_par","edition_id") REFERENCES "public"."gestes"("id","edition_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "enjeu_versions" ADD CONSTRAINT "enjeu_versions_ferme_par_fk" FOREIGN KEY ("ferme_par","edition_id") REFERENCES "public"."gestes"("id","edition_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "groupe_versions" ADD CONSTRAINT "groupe_versions_groupe_id_edition_id_groupes_id_edition_id_fk" FOREIGN KEY ("groupe_id","edition_id") REFERENCES "public"."groupes"("id","edition_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "groupe_versions" ADD CONSTRAINT "groupe_versions_bloc_id_edition_id_blocs_id_edition_id_fk" FOREIGN KEY ("bloc_id","edition_id") REFERENCES "public"."blocs"("id","edition_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "groupe_versions" ADD CONSTRAINT "groupe_versions_ouvert_par_fk" FOREIGN KEY ("ouvert_par","edition_id") REFERENCES "public"."gestes"("id","edition_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "groupe_versions" ADD CONSTRAINT "groupe_versions_ferme_par_fk" FOREIGN KEY ("ferme_par","edition_id") REFERENCES "public"."gestes"("id","edition_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "point_version_destinataires" ADD CONSTRAINT "point_version_destinataires_point_version_id_point_versions_id_fk" FOREIGN KEY ("point_version_id") REFERENCES "public"."point_versions"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "point_version_destinataires" ADD CONSTRAINT "point_version_destinataires_destinataire_id_destinataires_id_fk" FOREIGN KEY ("destinataire_id") REFERENCES "public"."destinataires"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "point_versions" ADD CONSTRAINT "point_versions_point_id_edition_id_points_id_edition_id_fk" FOREIGN KEY ("point_id","edition_id") REFERENCES "public"."points"("id","edition_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "point_versions" ADD CONSTRAINT "point_versions_groupe_id_edition_id_groupes_id_edition_id_fk" FOREIGN KEY ("groupe_id","edition_id") REFERENCES "public"."groupes"("id","edition_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "point_versions" ADD CONSTRAINT "point_versions_ouvert_par_fk" FOREIGN KEY ("ouvert_par","edition_id") REFERENCES "public"."gestes"("id","edition_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "point_versions" ADD CONSTRAINT "point_versions_ferme_par_fk" FOREIGN KEY ("ferme_par","edition_id") REFERENCES "public"."gestes"("id","edition_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "mises_de_cote" ADD CONSTRAINT "mises_de_cote_enonce_id_edition_id_enonces_id_edition_id_fk" FOREIGN KEY ("enonce_id","edition_id") REFERENCES "public"."enonces"("id","edition_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "mises_de_cote" ADD CONSTRAINT "mises_de_cote_ouvert_par_fk" FOREIGN KEY ("ouvert_par","edition_id") REFERENCES "public"."gestes"("id","edition_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "mises_de_cote" ADD CONSTRAINT "mises_de_cote_ferme_par_fk" FOREIGN KEY ("ferme_par","edition_id") REFERENCES "public"."gestes"("id","edition_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "blocs" ADD CONSTRAINT "blocs_chapitre_id_edition_id_chapitres_id_edition_id_fk" FOREIGN KEY ("chapitre_id","edition_id") REFERENCES "public"."chapitres"("id","edition_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "groupes" ADD CONSTRAINT "groupes_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE UNIQUE INDEX "citations_ouverte" ON "citations" USING btree ("point_id","enonce_id") WHERE "citations"."ferme_par" is null;
--> statement-breakpoint
CREATE INDEX "citations_enonce_idx" ON "citations" USING btree ("enonce_id") WHERE "citations"."ferme_par" is null;
--> statement-breakpoint
CREATE INDEX "citations_edition_idx" ON "citations" USING btree ("edition_id") WHERE "citations"."ferme_par" is null;
--> statement-breakpoint
CREATE INDEX "citations_version_idx" ON "citations" USING btree ("enonce_version_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "classements_ouvert" ON "classements" USING btree ("enonce_id") WHERE "classements"."ferme_par" is null;
--> statement-breakpoint
CREATE INDEX "classements_transition_idx" ON "classements" USING btree ("transition_id") WHERE "classements"."ferme_par" is null;
--> statement-breakpoint
CREATE UNIQUE INDEX "enjeu_points_ouvert" ON "enjeu_points" USING btree ("enjeu_id","point_id") WHERE "enjeu_points"."ferme_par" is null;
--> statement-breakpoint
CREATE INDEX "enjeu_points_point_idx" ON "enjeu_points" USING btree ("point_id") WHERE "enjeu_points"."ferme_par" is null;
--> statement-breakpoint
CREATE UNIQUE INDEX "filiations_ouverte" ON "filiations" USING btree ("de_point_id","vers_point_id") WHERE "filiations"."ferme_par" is null;
--> statement-breakpoint
CREATE INDEX "filiations_vers_idx" ON "filiations" USING btree ("vers_point_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "signaux_faibles_ouvert" ON "signaux_faibles" USING btree ("point_id") WHERE "signaux_faibles"."ferme_par" is null;
--> statement-breakpoint
CREATE INDEX "geste_effets_ligne_idx" ON "geste_effets" USING btree ("ligne_id");
--> statement-breakpoint
CREATE INDEX "geste_effets_point_idx" ON "geste_effets" USING btree ("point_id") WHERE "geste_effets"."point_id" is not null;
--> statement-breakpoint
CREATE INDEX "geste_effets_enonce_idx" ON "geste_effets" USING btree ("enonce_id") WHERE "geste_effets"."enonce_id" is not null;
--> statement-breakpoint
CREATE INDEX "geste_effets_groupe_idx" ON "geste_effets" USING btree ("groupe_id") WHERE "geste_effets"."groupe_id" is not null;
--> statement-breakpoint
CREATE INDEX "geste_effets_enjeu_idx" ON "geste_effets" USING btree ("enjeu_id") WHERE "geste_effets"."enjeu_id" is not null;
--> statement-breakpoint
CREATE INDEX "gestes_edition_idx" ON "gestes" USING btree ("edition_id","numero");
--> statement-breakpoint
CREATE INDEX "gestes_chapitre_idx" ON "gestes" USING btree ("chapitre_id","numero");
--> statement-breakpoint
CREATE INDEX "gestes_personne_idx" ON "gestes" USING btree ("personne_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "bloc_versions_ouverte" ON "bloc_versions" USING btree ("bloc_id") WHERE "bloc_versions"."ferme_par" is null;
--> statement-breakpoint
CREATE UNIQUE INDEX "bloc_versions_place" ON "bloc_versions" USING btree ("chapitre_id","rang") WHERE "bloc_versions"."ferme_par" is null;
--> statement-breakpoint
CREATE INDEX "bloc_versions_edition_idx" ON "bloc_versions" USING btree ("edition_id") WHERE "bloc_versions"."ferme_par" is null;
--> statement-breakpoint
CREATE UNIQUE INDEX "chapitre_versions_ouverte" ON "chapitre_versions" USING btree ("chapitre_id") WHERE "chapitre_versions"."ferme_par" is null;
--> statement-breakpoint
CREATE UNIQUE INDEX "enjeu_versions_ouverte" ON "enjeu_versions" USING btree ("enjeu_id") WHERE "enjeu_versions"."ferme_par" is null;
--> statement-breakpoint
CREATE UNIQUE INDEX "enjeu_versions_place" ON "enjeu_versions" USING btree ("edition_id","rang") WHERE "enjeu_versions"."ferme_par" is null;
--> statement-breakpoint
CREATE UNIQUE INDEX "groupe_versions_ouverte" ON "groupe_versions" USING btree ("groupe_id") WHERE "groupe_versions"."ferme_par" is null;
--> statement-breakpoint
CREATE UNIQUE INDEX "groupe_versions_place" ON "groupe_versions" USING btree ("bloc_id","rang") WHERE "groupe_versions"."ferme_par" is null;
--> statement-breakpoint
CREATE UNIQUE INDEX "groupe_versions_sans_titre" ON "groupe_versions" USING btree ("bloc_id") WHERE "groupe_versions"."titre" is null and "groupe_versions"."ferme_par" is null;
--> statement-breakpoint
CREATE INDEX "groupe_versions_edition_idx" ON "groupe_versions" USING btree ("edition_id") WHERE "groupe_versions"."ferme_par" is null;
--> statement-breakpoint
CREATE INDEX "point_version_destinataires_idx" ON "point_version_destinataires" USING btree ("destinataire_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "point_versions_ouverte" ON "point_versions" USING btree ("point_id") WHERE "point_versions"."ferme_par" is null;
--> statement-breakpoint
CREATE UNIQUE INDEX "point_versions_place" ON "point_versions" USING btree ("groupe_id","rang") WHERE "point_versions"."ferme_par" is null;
--> statement-breakpoint
CREATE INDEX "point_versions_groupe_idx" ON "point_versions" USING btree ("groupe_id","rang");
--> statement-breakpoint
CREATE INDEX "point_versions_edition_idx" ON "point_versions" USING btree ("edition_id") WHERE "point_versions"."ferme_par" is null;
--> statement-breakpoint
CREATE UNIQUE INDEX "mises_de_cote_ouverte" ON "mises_de_cote" USING btree ("enonce_id") WHERE "mises_de_cote"."ferme_par" is null;
--> statement-breakpoint
CREATE INDEX "blocs_chapitre_idx" ON "blocs" USING btree ("chapitre_id");
--> statement-breakpoint
CREATE INDEX "enjeux_edition_idx" ON "enjeux" USING btree ("edition_id");
--> statement-breakpoint
CREATE INDEX "groupes_edition_idx" ON "groupes" USING btree ("edition_id");
--> statement-breakpoint
ALTER TABLE "blocs" DROP CONSTRAINT "blocs_ordre";
--> statement-breakpoint
ALTER TABLE "enjeux" DROP CONSTRAINT "enjeux_ordre";
--> statement-breakpoint
ALTER TABLE "groupes" DROP CONSTRAINT "groupes_ordre";
--> statement-breakpoint
ALTER TABLE "blocs" DROP CONSTRAINT "blocs_chapitre_id_chapitres_id_fk";
--> statement-breakpoint
ALTER TABLE "groupes" DROP CONSTRAINT "groupes_bloc_id_blocs_id_fk";
--> statement-breakpoint
ALTER TABLE "points" DROP CONSTRAINT "points_groupe_id_groupes_id_fk";
--> statement-breakpoint
ALTER TABLE "points" DROP CONSTRAINT "points_remplace_par_id_points_id_fk";
--> statement-breakpoint
DROP INDEX "groupes_sans_titre";
--> statement-breakpoint
DROP INDEX "points_groupe_idx";
--> statement-breakpoint
DROP INDEX "points_remplace_par_idx";
--> statement-breakpoint
ALTER TABLE "blocs" DROP COLUMN "titre";
--> statement-breakpoint
ALTER TABLE "blocs" DROP COLUMN "ordre";
--> statement-breakpoint
ALTER TABLE "chapitres" DROP COLUMN "problematique";
--> statement-breakpoint
ALTER TABLE "enjeux" DROP COLUMN "ordre";
--> statement-breakpoint
ALTER TABLE "enjeux" DROP COLUMN "titre";
--> statement-breakpoint
ALTER TABLE "enjeux" DROP COLUMN "texte";
--> statement-breakpoint
ALTER TABLE "groupes" DROP COLUMN "bloc_id";
--> statement-breakpoint
ALTER TABLE "groupes" DROP COLUMN "titre";
--> statement-breakpoint
ALTER TABLE "groupes" DROP COLUMN "ordre";
--> statement-breakpoint
ALTER TABLE "points" DROP COLUMN "groupe_id";
--> statement-breakpoint
ALTER TABLE "points" DROP COLUMN "ordre";
--> statement-breakpoint
ALTER TABLE "points" DROP COLUMN "accroche";
--> statement-breakpoint
ALTER TABLE "points" DROP COLUMN "texte";
--> statement-breakpoint
ALTER TABLE "points" DROP COLUMN "liens";
--> statement-breakpoint
ALTER TABLE "points" DROP COLUMN "version";
--> statement-breakpoint
ALTER TABLE "points" DROP COLUMN "updated_at";
--> statement-breakpoint
ALTER TABLE "points" DROP COLUMN "retire_at";
--> statement-breakpoint
ALTER TABLE "points" DROP COLUMN "remplace_par_id";
--> statement-breakpoint
CREATE TRIGGER gestes_ajout_seul BEFORE UPDATE OR DELETE ON gestes FOR EACH ROW EXECUTE FUNCTION refuser_ecriture();
--> statement-breakpoint
CREATE TRIGGER gestes_jamais_vides BEFORE TRUNCATE ON gestes FOR EACH STATEMENT EXECUTE FUNCTION refuser_ecriture();
--> statement-breakpoint
CREATE TRIGGER geste_effets_ajout_seul BEFORE UPDATE OR DELETE ON geste_effets FOR EACH ROW EXECUTE FUNCTION refuser_ecriture();
--> statement-breakpoint
CREATE TRIGGER geste_effets_jamais_vides BEFORE TRUNCATE ON geste_effets FOR EACH STATEMENT EXECUTE FUNCTION refuser_ecriture();
--> statement-breakpoint
CREATE TRIGGER point_version_destinataires_ajout_seul BEFORE UPDATE OR DELETE ON point_version_destinataires FOR EACH ROW EXECUTE FUNCTION refuser_ecriture();
--> statement-breakpoint
-- A row of facts is opened and closed, never changed nor deleted; a person's name is masked in its words under `trame.masquage`.
CREATE FUNCTION garder_le_fait() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF to_jsonb(NEW) - 'ferme_par' = to_jsonb(OLD) - 'ferme_par' THEN RETURN NEW; END IF;
    IF current_setting('trame.masquage', true) = 'oui' AND NEW.id = OLD.id AND NEW.ouvert_par = OLD.ouvert_par
      AND NEW.ferme_par IS NOT DISTINCT FROM OLD.ferme_par THEN RETURN NEW; END IF;
  END IF;
  RAISE EXCEPTION '% : % refusé, un fait ne fait que s’ouvrir et se fermer', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
DO $$
DECLARE fait text;
BEGIN
  FOREACH fait IN ARRAY ARRAY['point_versions', 'citations', 'mises_de_cote', 'classements', 'filiations', 'signaux_faibles',
    'groupe_versions', 'bloc_versions', 'chapitre_versions', 'enjeu_versions', 'enjeu_points', 'proches_refuses']
  LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION garder_le_fait()', fait || '_faits', fait);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE VIEW "dispositions" AS
SELECT e."id" AS "enonce_id", e."edition_id", e."fiche_id", coalesce(k."transition_id", e."transition_id") AS "transition_id",
  CASE WHEN t."tenu" THEN v."id" END AS "enonce_version_id",
  CASE WHEN NOT t."tenu" THEN 'retire' WHEN c."oui" THEN 'repris' WHEN m."oui" THEN 'ecarte' ELSE 'a_traiter' END AS "disposition"
FROM "enonces" e
-- Laterals: each énoncé looks its own up by index, however many there are in other editions.
JOIN LATERAL (SELECT r."numero" FROM "fiche_revisions" r WHERE r."fiche_id" = e."fiche_id" AND r."validee_at" IS NOT NULL ORDER BY r."numero" DESC LIMIT 1) r ON true
JOIN LATERAL (SELECT v."id" FROM "enonce_versions" v WHERE v."enonce_id" = e."id" AND v."revision" <= r."numero" ORDER BY v."revision" DESC LIMIT 1) v ON true
CROSS JOIN LATERAL (SELECT e."retire_revision" IS NULL OR e."retire_revision" > r."numero" AS "tenu") t
LEFT JOIN LATERAL (SELECT true AS "oui" FROM "citations" c WHERE c."enonce_id" = e."id" AND c."ferme_par" IS NULL LIMIT 1) c ON true
LEFT JOIN LATERAL (SELECT true AS "oui" FROM "mises_de_cote" m WHERE m."enonce_id" = e."id" AND m."ferme_par" IS NULL LIMIT 1) m ON true
LEFT JOIN "classements" k ON k."enonce_id" = e."id" AND k."ferme_par" IS NULL;
