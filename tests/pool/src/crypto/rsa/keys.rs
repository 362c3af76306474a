//! The fixed test keys: random 2048-bit RSA primes that protect nothing.

/// The primes of a key, hexadecimal.
pub(crate) struct Primes {
    pub(crate) p: &'static str,
    pub(crate) q: &'static str,
}

/// Signs ID tokens.
pub(crate) const ID: Primes = Primes {
    p: "d7d0ddc528124fab46505c17d95e2b442b327b1c6e697fee9523e026787287fff8c938a15d05f47b5a5a323c273c6ef9\
        5b80a5fcaafd10b3faf7cf2221b76f1d97165a1e77824e629557374fdbf53d9d034fdf9ecab7ac6831705e9a35e12d7b\
        8470de56cb5b3c7c906d93afd754ec6a00d5de776c919f5882280b4fb5d0e1f7",
    q: "c0b98a7b60645b3cff3e536f703df2c7f54c7cba5c0f73cda86616548997a59088ddeeba1972405826cf13c201c61013\
        e46db7115f3f9548a742278989c879b623510301c225c9b89d56a82ad8b89e831e0cd490c35fddc694db9b51ce7709bc\
        5ab1a0e03c49f7af565cd2e8e08856c27432469b52e62c5d51cee50720393453",
};

/// Signs access tokens.
pub(crate) const ACCESS: Primes = Primes {
    p: "f42dfdd914f6dc9d20f134ab8db799a4d1bd251762216fe179cba2b0fcd2468633d02834d82de42a883dc8028d6ae3b4\
        b19d1cd2c788f87d4dce8e28fdafa08516b023ad52fd8d38d139b5f1782b68459af02efa54bd9ed96496c47ee6702ab4\
        11954bc118b05ffefedc27ac42b49a68da8467dbfa88e369678415e909c0f583",
    q: "e0d71890d20e66619706a3c1841a8fcc82d5ca59c3a8fadeb1b19b70ced8c9d9bc482b831f4b3ee2b0f91e0b0d2166c3\
        aab1aae109a3ef63de44850fd4d7f405a74642eeaa13ad7af4082c530c7b22ec09da1c6b71ba8589bbbb3fbc5cd4eef2\
        a29ed0b6c1260d698cde10d2863db964c1c2d8ac0f8f1e24ad7fab1067a1568d",
};

/// Signs the tokens of identity pools.
pub(crate) const IDENTITY: Primes = Primes {
    p: "f70bda6553c5ea2460e45e8a4d21c3c63164398b9725bb82f0f2ad6dec7c10811837438ba32bb6e9e697b9cb115ac131\
        6e560d353ca7e69cc8583cc10e504117aa3c5d3165d9c0bff62d280ae49d1f7141af778e13ca251b51a7bf077f459cbb\
        f3ba6ac0686a5abb8d49454c6c49f6f9a1c99e11de5a56c249d5c918d274e919",
    q: "edc0d79b0f8a3cf38206b5e376b6864720f6e15340acedec0f1c32fd68c22c7fd1169196bce347b1af1ca6f069a7c3d7\
        249836595a358375f986d96970be8820dfdef8ffad99fcf2814c93b55b1615799f655ef0d6ecde19cedc4b6d8f4c9818\
        8d92d5e207deb2f6c1553426be007a9e4db49b1df05de1898273958b4fb7e6df",
};
