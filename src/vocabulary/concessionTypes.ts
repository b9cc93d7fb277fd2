/**
 * Types of concessions that negotiators know everywhere, each with words in names that point to it. Only for proposing a type
 * where the user's own library knows none: what they call it is theirs.
 */
export const CONCESSION_TYPES: Readonly<Record<string, readonly string[]>> = {
  Price: [
    'price',
    'discount',
    'rebate',
    'fee',
    'rate',
    'preis',
    'rabatt',
    'prix',
    'remise',
    'precio',
    'descuento',
  ],
  'Payment terms': [
    'payment',
    'prepayment',
    'instalment',
    'invoice',
    'zahlung',
    'zahlungsziel',
    'paiement',
    'pago',
  ],
  Volume: ['volume', 'minimum', 'quantity', 'commitment', 'menge', 'abnahme', 'volumen'],
  Term: ['term', 'duration', 'renewal', 'extension', 'laufzeit', 'verlangerung', 'duree', 'duracion'],
  Termination: ['termination', 'exit', 'notice', 'kundigung', 'resiliation', 'rescision'],
  Exclusivity: ['exclusivity', 'exclusive', 'sole', 'exklusivitat', 'exclusivite', 'exclusividad'],
  'Non-compete': ['compete', 'competition', 'wettbewerbsverbot', 'concurrence'],
  Reference: ['reference', 'testimonial', 'case study', 'logo', 'referenz', 'referencia'],
  Liability: ['liability', 'indemnity', 'cap', 'haftung', 'responsabilite', 'responsabilidad'],
  Warranty: ['warranty', 'guarantee', 'garantie', 'gewahrleistung', 'garantia'],
  'Service level': ['service', 'sla', 'uptime', 'response', 'availability', 'verfugbarkeit'],
  Support: ['support', 'training', 'onboarding', 'schulung', 'formation', 'formacion'],
  Delivery: ['delivery', 'lead', 'logistics', 'shipping', 'lieferung', 'livraison', 'entrega'],
  'Data and rights': ['data', 'licence', 'license', 'ip', 'patent', 'daten', 'lizenz', 'donnees', 'datos'],
  Governance: ['audit', 'veto', 'board', 'approval', 'reporting', 'steering', 'governance'],
};
