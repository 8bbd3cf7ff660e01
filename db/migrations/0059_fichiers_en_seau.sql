CREATE TABLE "objets_a_effacer" (
	"objet" text PRIMARY KEY NOT NULL,
	"des" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "fichiers" ALTER COLUMN "octets" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "fichiers" ADD COLUMN "objet" text;--> statement-breakpoint
CREATE INDEX "objets_a_effacer_des_idx" ON "objets_a_effacer" USING btree ("des");--> statement-breakpoint
ALTER TABLE "fichiers" ADD CONSTRAINT "fichiers_objet_unique" UNIQUE("objet");--> statement-breakpoint
ALTER TABLE "fichiers" ADD CONSTRAINT "fichiers_place" CHECK (num_nonnulls("fichiers"."octets", "fichiers"."objet") = 1);
--> statement-breakpoint
-- What a row leaves behind in a bucket is erased after the commit, whoever took the row away.
CREATE FUNCTION effacer_objet() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO objets_a_effacer (objet, des) VALUES (OLD.objet, now()) ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER effacer_objet_efface AFTER DELETE ON fichiers FOR EACH ROW
  WHEN (OLD.objet IS NOT NULL) EXECUTE FUNCTION effacer_objet();--> statement-breakpoint
CREATE TRIGGER effacer_objet_quitte AFTER UPDATE OF objet ON fichiers FOR EACH ROW
  WHEN (OLD.objet IS NOT NULL AND OLD.objet IS DISTINCT FROM NEW.objet) EXECUTE FUNCTION effacer_objet();
