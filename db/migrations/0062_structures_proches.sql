CREATE TABLE "structures_a_comparer" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"structure_id" uuid NOT NULL,
	"changee" boolean DEFAULT true NOT NULL
);
--> statement-breakpoint
CREATE TABLE "structures_proches" (
	"structure_id" uuid NOT NULL,
	"proche_id" uuid NOT NULL,
	"meme_numero" boolean NOT NULL,
	"ressemblance" integer NOT NULL,
	CONSTRAINT "structures_proches_structure_id_proche_id_pk" PRIMARY KEY("structure_id","proche_id")
);
--> statement-breakpoint
CREATE INDEX "structures_a_comparer_structure_idx" ON "structures_a_comparer" USING btree ("structure_id");--> statement-breakpoint
CREATE INDEX "structures_proches_proche_idx" ON "structures_proches" USING btree ("proche_id");--> statement-breakpoint
CREATE INDEX "structures_proches_rang_idx" ON "structures_proches" USING btree ("meme_numero" DESC NULLS FIRST,"ressemblance" DESC NULLS FIRST,"structure_id","proche_id");--> statement-breakpoint
CREATE INDEX "structures_nom_publie_proche_idx" ON "structures" USING gist (replier("nom_publie") gist_trgm_ops(siglen='64'));--> statement-breakpoint
CREATE INDEX "structures_siret_idx" ON "structures" USING btree ("siret") WHERE "structures"."siret" is not null;--> statement-breakpoint
CREATE INDEX "structures_rna_idx" ON "structures" USING btree ("rna") WHERE "structures"."rna" is not null;--> statement-breakpoint
CREATE FUNCTION marquer_structure_a_comparer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' OR (NEW.nom_publie, NEW.siret, NEW.rna, NEW.commune_code, NEW.fusionnee_dans_id)
    IS DISTINCT FROM (OLD.nom_publie, OLD.siret, OLD.rna, OLD.commune_code, OLD.fusionnee_dans_id) THEN
    INSERT INTO structures_a_comparer (structure_id) VALUES (NEW.id);
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER a_comparer AFTER INSERT OR UPDATE ON structures FOR EACH ROW EXECUTE FUNCTION marquer_structure_a_comparer();
--> statement-breakpoint
-- Those that are there: the job finds their likenesses as it first runs.
INSERT INTO structures_a_comparer (structure_id) SELECT id FROM structures WHERE fusionnee_dans_id IS NULL;
