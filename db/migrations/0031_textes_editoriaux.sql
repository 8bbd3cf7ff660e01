CREATE TYPE "public"."cle_editoriale" AS ENUM('remerciements', 'loi', 'thematique', 'organisation', 'eco_responsabilite', 'lancement', 'structures', 'methode', 'comite', 'prealable', 'credits', 'quatrieme');--> statement-breakpoint
CREATE TABLE "logos_edition" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"edition_id" uuid NOT NULL,
	"nom" text NOT NULL,
	"fichier_id" uuid NOT NULL,
	"largeur" integer NOT NULL,
	"hauteur" integer NOT NULL,
	"ajoute_at" timestamp (3) with time zone NOT NULL,
	"ajoute_par" uuid,
	"retire_at" timestamp (3) with time zone,
	CONSTRAINT "logos_edition_nom_dit" CHECK ("logos_edition"."nom" <> '')
);
--> statement-breakpoint
CREATE TABLE "textes_edition" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"edition_id" uuid NOT NULL,
	"cle" "cle_editoriale" NOT NULL,
	"version" integer NOT NULL,
	"texte" text NOT NULL,
	"signataires" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"programme" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"personne_id" uuid,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "textes_edition_version" UNIQUE("edition_id","cle","version"),
	CONSTRAINT "textes_edition_version_positive" CHECK ("textes_edition"."version" > 0)
);
--> statement-breakpoint
ALTER TABLE "logos_edition" ADD CONSTRAINT "logos_edition_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "logos_edition" ADD CONSTRAINT "logos_edition_fichier_id_fichiers_id_fk" FOREIGN KEY ("fichier_id") REFERENCES "public"."fichiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "logos_edition" ADD CONSTRAINT "logos_edition_ajoute_par_personnes_id_fk" FOREIGN KEY ("ajoute_par") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "textes_edition" ADD CONSTRAINT "textes_edition_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "textes_edition" ADD CONSTRAINT "textes_edition_personne_id_personnes_id_fk" FOREIGN KEY ("personne_id") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "logos_edition_nom" ON "logos_edition" USING btree ("edition_id","nom") WHERE "logos_edition"."retire_at" is null;--> statement-breakpoint
CREATE INDEX "logos_edition_fichier_idx" ON "logos_edition" USING btree ("fichier_id");--> statement-breakpoint
CREATE INDEX "logos_edition_personne_idx" ON "logos_edition" USING btree ("ajoute_par");--> statement-breakpoint
CREATE INDEX "textes_edition_personne_idx" ON "textes_edition" USING btree ("personne_id");--> statement-breakpoint
-- By hand: what was written stays; the name of a signatory is masked under `trame.masquage`.
CREATE FUNCTION garder_le_texte() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND current_setting('trame.masquage', true) = 'oui'
    AND to_jsonb(NEW) - 'signataires' = to_jsonb(OLD) - 'signataires' THEN RETURN NEW; END IF;
  RAISE EXCEPTION '% : % refusé, un texte écrit reste', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END $$;--> statement-breakpoint
CREATE TRIGGER textes_edition_ajout_seul BEFORE UPDATE OR DELETE ON textes_edition FOR EACH ROW EXECUTE FUNCTION garder_le_texte();
