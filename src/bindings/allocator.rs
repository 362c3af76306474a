//! The allocator wipes what is freed: nothing of a password or token can be read in the module's memory afterwards.

#![allow(unsafe_code, reason = "an allocator is unsafe by its trait")]

use core::alloc::{GlobalAlloc, Layout};

use dlmalloc::GlobalDlmalloc;

use zeroize::Zeroize;

#[global_allocator]
static ALLOCATOR: Wiping = Wiping;

/// The allocator of the standard library, which wipes.
#[derive(Debug)]
struct Wiping;

// SAFETY: the allocator does what the trait demands, and memory is wiped while it is still the caller's. Memory that
// grows is moved by the trait's own `realloc`, which frees the old piece here.
unsafe impl GlobalAlloc for Wiping {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller's.
        unsafe { GlobalDlmalloc.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: the caller's: it is a piece of this layout.
        unsafe {
            core::slice::from_raw_parts_mut(pointer, layout.size()).zeroize();
            GlobalDlmalloc.dealloc(pointer, layout);
        }
    }
}
