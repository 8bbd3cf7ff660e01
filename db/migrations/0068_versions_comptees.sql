ALTER TABLE "ateliers" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "corrections" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "grilles" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "structures" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
-- By hand: what several operations write counts its own changes, whoever makes them; of a structure, those its form shows.
CREATE FUNCTION compter_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.version := OLD.version + 1;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER ateliers_version BEFORE UPDATE ON ateliers FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION compter_version();--> statement-breakpoint
CREATE TRIGGER corrections_version BEFORE UPDATE ON corrections FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION compter_version();--> statement-breakpoint
CREATE TRIGGER grilles_version BEFORE UPDATE ON grilles FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION compter_version();--> statement-breakpoint
CREATE TRIGGER structures_version BEFORE UPDATE ON structures FOR EACH ROW
  WHEN ((OLD.nom, OLD.sigle, OLD.categorie, OLD.famille, OLD.agrement_esus, OLD.siret, OLD.rna, OLD.sans_siret_motif,
      OLD.adresse, OLD.code_postal, OLD.commune_code, OLD.site_web, OLD.reseau_id, OLD.reseau_libre, OLD.logo_alt)
    IS DISTINCT FROM (NEW.nom, NEW.sigle, NEW.categorie, NEW.famille, NEW.agrement_esus, NEW.siret, NEW.rna, NEW.sans_siret_motif,
      NEW.adresse, NEW.code_postal, NEW.commune_code, NEW.site_web, NEW.reseau_id, NEW.reseau_libre, NEW.logo_alt))
  EXECUTE FUNCTION compter_version();
