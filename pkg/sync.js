//# sourceMappingURL=sync.js.map
