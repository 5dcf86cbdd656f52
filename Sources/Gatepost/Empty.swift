// Gatepost
