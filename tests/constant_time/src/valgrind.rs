//! Two of memcheck's client requests (valgrind manual, 3.1 and 4.7). Without valgrind they do nothing.

const BASE: u64 = (b'M' as u64) << 24 | (b'C' as u64) << 16;

/// Whoever branches or indexes on these bytes, or on what is computed from them, is reported.
pub(crate) fn make_undefined(bytes: &mut [u8]) {
    request(BASE + 1, bytes);
}

/// No longer.
pub(crate) fn make_defined(bytes: &mut [u8]) {
    request(BASE + 2, bytes);
}

#[cfg(target_arch = "x86_64")]
fn request(code: u64, bytes: &mut [u8]) {
    let arguments = [code, bytes.as_mut_ptr() as u64, bytes.len() as u64, 0, 0, 0];
    // SAFETY: four rotations by 128 bits in all and an exchange of a register with itself change nothing. Valgrind takes
    // them for a request.
    unsafe {
        std::arch::asm!(
            "rol rdi, 3", "rol rdi, 13", "rol rdi, 61", "rol rdi, 51", "xchg rbx, rbx",
            inout("rdx") 0_u64 => _,
            in("rax") arguments.as_ptr(),
            out("rdi") _,
        );
    }
}
