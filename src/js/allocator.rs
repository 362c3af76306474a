//! The allocator: what the standard library's and others' would bring is more than a page needs, and nothing that was freed
//! can be read again.
//!
//! Memory is handed out in pieces of a few sizes: four between one power of two and the next, and above 64 kB the powers of
//! two alone. A piece that is given back is wiped and waits, in a list of its size, for the next one of that size. So pieces
//! are never joined or cut, and take no time to find.

#![allow(unsafe_code, reason = "an allocator is unsafe by its trait")]

use core::alloc::{GlobalAlloc, Layout};
use core::arch::wasm32::memory_grow;
use core::cell::UnsafeCell;
use core::hint::black_box;
use core::ptr::{null_mut, write_bytes};

#[global_allocator]
static ALLOCATOR: Pieces = Pieces(UnsafeCell::new(Memory { free: [null_mut(); SIZES], next: 0, end: 0 }));

/// Bytes in a page of WebAssembly's memory.
const PAGE: usize = 65_536;

/// All pieces begin at a multiple of this. No type here wants more.
const ALIGN: usize = 16;

/// How many sizes there are, up to half of the memory that an address can name.
const SIZES: usize = 4 * 32;

/// All memory that is handed out.
#[derive(Debug)]
struct Pieces(UnsafeCell<Memory>);

#[derive(Debug)]
struct Memory {
    /// The pieces of each size that wait. Each begins with the address of the next one.
    free: [*mut usize; SIZES],
    /// What was never handed out: from here to there.
    next: usize,
    end: usize,
}

// SAFETY: there are no threads.
unsafe impl Sync for Pieces {}

/// The number of the smallest size for so many bytes, and the bytes of its pieces.
fn size_of(bytes: usize) -> (usize, usize) {
    let last = bytes.max(ALIGN) - 1;
    let mut shift = last.ilog2() - 2;
    if bytes > PAGE {
        shift += 2;
    }
    let steps = last >> shift;
    (4 * shift as usize + (steps & 3), (steps + 1) << shift)
}

// SAFETY: pieces don't overlap, and are as large and as aligned as they are asked for, or there are none.
unsafe impl GlobalAlloc for Pieces {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let (size, bytes) = size_of(layout.size());
        // SAFETY: nobody else has a reference to it at this time.
        let memory = unsafe { &mut *self.0.get() };
        let Some(list) = memory.free.get_mut(size).filter(|_| layout.align() <= ALIGN) else {
            return null_mut();
        };
        let piece = *list;
        if !piece.is_null() {
            // SAFETY: it waited, so it begins with the address of the next one, and is nobody's.
            *list = unsafe { piece.replace(0) } as *mut usize;
            return piece.cast();
        }
        let mut start = memory.next.next_multiple_of(ALIGN);
        if memory.end - start < bytes {
            let pages = bytes / PAGE + 1;
            let first = memory_grow(0, pages);
            if first == usize::MAX {
                return null_mut();
            }
            // At the beginning, and when somebody else has grown the memory meanwhile.
            if first * PAGE != memory.end {
                start = first * PAGE;
            }
            memory.end = (first + pages) * PAGE;
        }
        memory.next = start + bytes;
        start as *mut u8
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller's. All memory that is handed out is wiped, or new.
        unsafe { self.alloc(layout) }
    }

    #[allow(clippy::cast_ptr_alignment, reason = "all pieces are aligned for it")]
    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        let (size, _) = size_of(layout.size());
        // SAFETY: the pointer is to memory of this layout, so to a piece of this size, which is the caller's no longer.
        unsafe {
            write_bytes(pointer, 0, layout.size());
            // The compiler must not take these zeros for something that nobody reads.
            let piece = black_box(pointer).cast::<usize>();
            if let Some(list) = (*self.0.get()).free.get_mut(size) {
                *piece = *list as usize;
                *list = piece;
            }
        }
    }
}
